// A sheet's small comforts. Without this script nothing is missing: dates are read, references are copied by hand.

/** Says that a review is overdue: pages are made without knowing when they will be read. */
for (const notice of document.querySelectorAll("[data-due]")) {
  notice.hidden = new Date(`${notice.dataset.due}T23:59:59`) > new Date();
}

/** Copies what a button holds, and says so, or that the browser does not allow it. */
async function copy(button) {
  const status = button.closest(".cite").querySelector("[role=status]");
  // The same words twice are not read out twice.
  status.textContent = "";
  const done = await navigator.clipboard.writeText(button.dataset.copy).then(() => true, () => false);
  status.textContent = done ? status.dataset.copied : status.dataset.refused;
}

// Where there is no secure connection, browsers have no clipboard.
if (navigator.clipboard) {
  for (const button of document.querySelectorAll("[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", () => copy(button));
  }
}
