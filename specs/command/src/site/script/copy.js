// Copying.

function copyButton(label, textOf, attributes = {}) {
  const element = button(label, async () => {
    const isCopied = await copy(textOf());
    if (!isCopied) selectBeside(element);
    tellOn(element, label, isCopied ? labels().copied : labels().notCopied);
  }, { class: "copy", ...attributes });
  return element;
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** For browsers that give a page from a file no clipboard. */
function copyBySelection(text) {
  const area = make("textarea", { class: "hidden", readonly: true });
  area.value = text;
  const focused = document.activeElement;
  document.body.append(area);
  area.select();
  let isCopied = false;
  try {
    isCopied = document.execCommand("copy");
  } catch {
    // Said on the button.
  }
  area.remove();
  focused?.focus();
  return isCopied;
}

function selectBeside(element) {
  const beside = element.parentElement.querySelector("pre");
  if (beside) getSelection().selectAllChildren(beside);
}

function tellOn(element, label, told) {
  element.textContent = told;
  announce(() => told);
  setTimeout(() => (element.textContent = label), 2000);
}
