// Browsers that know no modules run this instead of the program.
document.documentElement.setAttribute("data-problem", "unsupported");
