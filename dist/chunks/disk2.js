export { t as diskFiles } from "./disk3.js";
