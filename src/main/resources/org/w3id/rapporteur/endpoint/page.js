// What pages can do beside being read: copy a text field, put a note on marked words away by Escape.
// Without scripts they lose nothing else.
for (const button of document.querySelectorAll("button[data-copy]")) {
  const field = document.getElementById(button.dataset.copy);
  button.hidden = !field || !navigator.clipboard;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(field.value);
    button.textContent = "Copied";
    setTimeout(() => { button.textContent = "Copy"; }, 2000);
  });
}
const page = document.documentElement;
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    page.classList.add("tips-away");
  }
});
for (const comes of ["focusin", "mouseover"]) {
  document.addEventListener(comes, (event) => {
    if (event.target.closest?.("a.said")) {
      page.classList.remove("tips-away");
    }
  });
}
