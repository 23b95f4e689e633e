import { startTextSize } from "./text-size";
import { startCounters } from "./character-count";
import { keepDrafts } from "./keep-draft";
import { guardSubmits } from "./submit-once";
import { focusErrors } from "./error-summary";
import { startPasskeys } from "./passkey";
import { startCopying } from "./copy";
import { startShortcuts } from "./shortcuts";
import { startSuggestions } from "./suggest";

guardSubmits();
startTextSize();
startCounters();
keepDrafts();
focusErrors();
startPasskeys();
startShortcuts();
startSuggestions();
startCopying();
