import { startTextSize } from "./text-size";
import { startCounters } from "./character-count";
import { guardSubmits } from "./submit-once";
import { focusErrors } from "./error-summary";
import { startPasskeys } from "./passkey";

guardSubmits();
startTextSize();
startCounters();
focusErrors();
startPasskeys();
