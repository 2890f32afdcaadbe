export { n as markdownReport } from "./markdown2.js";
