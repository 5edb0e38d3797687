// For screen readers and keys: the theme makes a <nav> for the copy button of each block of code, and gets a name here; it
// takes blocks of code out of the order of the tabulator, and they and wide tables have to scroll by key; its navigations share names.
var named = 0;
new MutationObserver(function () {
  document.querySelectorAll("nav.md-code__nav:not([aria-label])").forEach(function (one) {
    named += 1;
    one.setAttribute("aria-label", "Code " + named);
  });
  document.querySelectorAll("pre > code:not([tabindex]), .md-typeset__scrollwrap:not([tabindex])").forEach(function (one) {
    one.setAttribute("tabindex", "0");
  });
  document.querySelectorAll("nav.md-nav[data-md-level][aria-labelledby]").forEach(function (one) {
    var label = document.getElementById(one.getAttribute("aria-labelledby"));
    one.setAttribute("aria-label", (label ? label.textContent.trim() : "Pages") + ", level " + one.dataset.mdLevel);
    one.removeAttribute("aria-labelledby");
  });
}).observe(document.documentElement, { attributeFilter: ["tabindex"], childList: true, subtree: true });
