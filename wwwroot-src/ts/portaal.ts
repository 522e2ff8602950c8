import { redactedCopy } from "./kopie";
import { copyButtons } from "./kopieer";
import { guardSubmits } from "./bevestig";
import { idleWarning } from "./rust";
import { passkeyForms } from "./passkeys";
import { printButtons } from "./afdrukken";

// Every page works without this file. It only adds.
document.documentElement.dataset["script"] = "";
idleWarning();
guardSubmits();
printButtons();
copyButtons();
passkeyForms();
redactedCopy();
