// Turns the plain form for SPARQL into an editor. Nothing is asked of other servers.
(() => {
  const place = document.getElementById("yasgui");
  const form = document.getElementById("sparql-form");
  const Yasgui = window.Yasgui;
  if (!place || !form || !Yasgui) {
    return;
  }
  const prefixes = place.dataset.prefixes.split("\n");
  const completers = Yasgui.Yasqe.Autocompleters;
  if (completers && completers.prefixes) {
    completers.prefixes.get = () => prefixes;
  }
  // Those for classes and properties would ask a server elsewhere.
  Yasgui.Yasqe.defaults.autocompleters = ["prefixes", "variables"];
  const gui = new Yasgui(place, {
    requestConfig: { endpoint: new URL("/sparql", location.href).href, method: "POST" },
    copyEndpointOnNewTab: false,
    persistenceId: null,
    autofocus: false,
    yasqe: { value: form.elements.query.value, createShareableLink: null },
    endpointCatalogueOptions: { getData: () => [] },
  });
  const editor = gui.getTab().getYasqe();
  editor.setValue(form.elements.query.value);
  editor.getInputField().setAttribute("aria-label", "Query");
  place.querySelector(".tabsList")?.remove();
  place.querySelector(".CodeMirror-scroll")?.setAttribute("tabindex", "0");
  form.hidden = true;
  gui.on("query", () => document.getElementById("answer")?.remove());
  // Parts of the editor that have no names of their own.
  new MutationObserver(() => {
    place.querySelector("select.tableSizer")?.setAttribute("aria-label", "Rows a page");
    place.querySelector("th.dt-orderable-none")?.setAttribute("aria-label", "Row");
  }).observe(place, { childList: true, subtree: true });
  // Things of this server are shown by this server.
  const ours = "https://w3id.org/rapporteur/id/";
  place.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (link && link.href.startsWith(ours)) {
      event.preventDefault();
      location.assign("/id/" + link.href.slice(ours.length));
    }
  });
})();
