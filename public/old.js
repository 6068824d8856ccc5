// For browsers that know no modules (Internet Explorer and Edge's mode for it): says so instead of waiting for ever.
// Written in the JavaScript of 2009 on purpose; every other browser skips this file.
document.addEventListener("DOMContentLoaded", function () {
  var sections = document.getElementById("crash").getElementsByTagName("section");
  document.getElementById("start").style.display = "none";
  document.getElementById("crash").removeAttribute("hidden");
  for (var i = 0; i < sections.length; i += 1) {
    if (sections[i].getAttribute("data-why") === "outdated") sections[i].removeAttribute("hidden");
  }
});
