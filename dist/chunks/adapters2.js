// src/shell/adapters.ts
/** The real adapters. The git engine is loaded only when a repository is opened. */
async function loadAdapters() {
	let [{ embeddedForge }, { diskFiles }, { freshFolder }, { fileObservations }, { overlayRepository }] = await Promise.all([
		import("./embedded.js"),
		import("./disk2.js"),
		import("./fresh-folder.js"),
		import("./files.js"),
		import("./overlay.js")
	]);
	return {
		openGitRepository: async (root) => (await import("./git.js")).openGitRepository(root),
		initGitRepository: async (root) => (await import("./git.js")).initGitRepository(root),
		freshFolder,
		overlayRepository,
		embeddedForge,
		diskFiles,
		fileObservations
	};
}
export { loadAdapters as t };
