// src/shell/adapters.ts
/** The real adapters. The git engine is loaded only when a repository is opened. */
async function loadAdapters() {
	let [{ embeddedForge }, { diskFiles }, { freshFolder }, { diskObservations }, { overlayRepository }] = await Promise.all([
		import("./embedded.js"),
		import("./disk.js"),
		import("./fresh-folder.js"),
		import("./files.js"),
		import("./overlay.js")
	]);
	return {
		openGitRepository: async (root) => {
			let repository = await (await import("./git.js")).openGitRepository(root);
			return {
				repository,
				overlay: () => overlayRepository(repository)
			};
		},
		initGitRepository: async (root) => (await import("./git.js")).initGitRepository(root),
		freshFolder,
		embeddedForge,
		diskFiles,
		fileObservations: diskObservations
	};
}
export { loadAdapters as t };
