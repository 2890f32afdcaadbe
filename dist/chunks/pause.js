export { t as pause } from "./pause2.js";
