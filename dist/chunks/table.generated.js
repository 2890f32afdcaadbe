export { t as table } from "./table2.generated.js";
