import { copyButtons } from "./kopieer";
import { guardSubmits } from "./bevestig";
import { passkeyForms } from "./passkeys";
import { printButtons } from "./afdrukken";

// Every page works without this file. It only adds.
document.documentElement.dataset["script"] = "";
guardSubmits();
printButtons();
copyButtons();
passkeyForms();
