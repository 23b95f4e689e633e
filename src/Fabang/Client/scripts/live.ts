// Loaded only by pages that have live parts.
import "./htmx";
import { startLiveParts } from "./live-parts";

startLiveParts();
