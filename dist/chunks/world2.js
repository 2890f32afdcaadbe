export { t as openWorld } from "./world.js";
