import { c as oidOf, d as refConflict, l as wrap, r as foldersOf, t as repositoryOver } from "./repository.js";
// src/adapters/repository/memory.ts
/** Objects in a map. */
function memoryObjects() {
	let objects = new Map();
	return {
		read: async (oid) => objects.get(oid),
		async write(type, content) {
			let oid = oidOf(wrap(type, content));
			return objects.has(oid) || objects.set(oid, {
				type,
				content: Uint8Array.from(content)
			}), oid;
		}
	};
}
/** Refuses a name that other names make impossible: git keeps refs as files, and `a` cannot be a file and a folder. */
function assertPlace(name, taken) {
	let folders = new Set(foldersOf(name));
	for (let other of taken) if (folders.has(other) || other.startsWith(`${name}/`)) throw refConflict(name, other);
}
// src/adapters/repository/overlay.ts
/**
* What the base would become: reads fall through to it, writes and ref moves stay in memory and are forgotten.
* A swap that the base would refuse is refused here too, so that a rehearsal is exact.
*/
function overlayRepository(base) {
	let objects = overlayObjects(base.stores.objects);
	return repositoryOver({
		objects,
		refs: overlayRefs(base.stores.refs, objects)
	});
}
function overlayObjects(base) {
	let own = memoryObjects();
	return {
		read: async (oid) => await own.read(oid) ?? base.read(oid),
		write: async (type, content) => own.write(type, content),
		...base.shallow && { shallow: async () => base.shallow?.() ?? new Set() }
	};
}
function overlayRefs(base, objects) {
	let moved = new Map(), resolve = async (name) => {
		let own = moved.get(name);
		return own === void 0 ? base.resolve(name) : own ?? void 0;
	}, list = async (prefix) => {
		let below = (await base.list(prefix)).filter(({ name }) => !moved.has(name)), own = [...moved].flatMap(([name, oid]) => oid !== null && name.startsWith(prefix) ? [{
			name,
			oid
		}] : []);
		return [...below, ...own].toSorted((a, b) => a.name < b.name ? -1 : 1);
	};
	return {
		resolve,
		list,
		async swap(name, expected, target) {
			return (await resolve(name) ?? null) !== expected || (target !== null && assertPlace(name, (await list("refs/")).map((ref) => ref.name)), await base.rehearse?.(name, target, objects), moved.has(name) && moved.get(name) !== expected) ? !1 : (moved.set(name, target), !0);
		}
	};
}
export { overlayRepository };
