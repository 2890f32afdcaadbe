export { t as loadAdapters } from "./adapters2.js";
