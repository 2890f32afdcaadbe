export { t as rolloutTick } from "./rollout-tick.js";
