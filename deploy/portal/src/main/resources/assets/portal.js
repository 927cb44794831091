// Makes the pages more comfortable. Everything works without it.
(() => {
  "use strict";

  // Buttons that need a script are hidden until there is one.
  const show = (selector, act) => {
    for (const button of document.querySelectorAll(selector)) {
      button.hidden = false;
      button.addEventListener("click", () => act(button));
    }
  };

  show("[data-print]", () => window.print());

  show("[data-copy]", async (button) => {
    const field = document.getElementById(button.dataset.copy);
    field.select();
    const done = document.getElementById(button.dataset.done);
    try {
      await navigator.clipboard.writeText(field.value);
      done.hidden = false;
    } catch {
      // The address is selected, so the reader can copy it.
    }
  });

  // "I don't know" excludes every other answer.
  for (const unknown of document.querySelectorAll("[data-unknown]")) {
    const others = [...unknown.form.elements[unknown.name]].filter((input) => input !== unknown);
    unknown.addEventListener("change", () => {
      if (unknown.checked) for (const other of others) other.checked = false;
    });
    for (const other of others) {
      other.addEventListener("change", () => {
        if (other.checked) unknown.checked = false;
      });
    }
  }

  // An error is read first.
  document.querySelector(".ds-error-summary")?.focus();
})();
