export { t as rolloutStart } from "./rollout-start2.js";
