//! The program in two modules: what the first questions need, and what only screens need that come with the numbers.
//!
//! A function of the second module stands in the first as one that calls a place of the shared table; the second module puts
//! itself there when it is loaded, on the same memory. Nothing calls such a place before the numbers are here, and they are
//! not here before the module is (`src/browser/load.rs`).

use std::collections::BTreeMap;

use anyhow::{Context, ensure};
use walrus::ir::{Instr, InstrSeqId, Value, Visitor, dfs_in_order};
use walrus::passes::gc;
use walrus::{
    ConstExpr, ElementItems, ElementKind, FunctionBuilder, FunctionId, FunctionKind, GlobalId, GlobalKind,
    ImportedFunction, Module, ModuleConfig, TableId,
};

/// The functions that begin what comes later, by their path in the program (functions that stand in a module, because a
/// compiler with older names writes methods otherwise): screens, pieces that stand on a screen only once
/// the numbers are here, and what looks for something in the directory that comes with them.
const LATER: [&str; 19] = [
    "offercheck::app::languages::pair_numbers",
    "offercheck::app::languages::read_numbers",
    "offercheck_view::components::sign_card::sources_in",
    "offercheck_view::scene::value_in",
    "offercheck_view::screens::contacts::contacts",
    "offercheck_view::screens::desk::consent",
    "offercheck_view::screens::desk::desk",
    "offercheck_view::screens::desk::idle",
    "offercheck_view::screens::desk::ready",
    "offercheck_view::screens::handout::handout",
    "offercheck_view::screens::help::from_here",
    "offercheck_view::screens::plan::plan",
    "offercheck_view::screens::practice::case",
    "offercheck_view::screens::practice::practice",
    "offercheck_view::screens::result::callable",
    "offercheck_view::screens::result::more",
    "offercheck_view::screens::take::card",
    "offercheck_view::screens::take::take",
    "offercheck_view::screens::together::together",
];
/// Whom the second module asks for what it shares with the first: `web/boot.js` gives it that under this name.
const FIRST: &str = "p";

/// Both modules.
pub struct Parts {
    /// The program.
    pub first: Vec<u8>,
    /// What comes with the numbers.
    pub later: Vec<u8>,
}

/// Splits a module that still has its names.
///
/// # Errors
/// When a function to split off is not there under its name.
pub fn split(bytes: &[u8]) -> anyhow::Result<Parts> {
    let parse = || ModuleConfig::new().generate_producers_section(false).parse(bytes);
    // Places of functions are the same each time.
    let (mut first, mut later, mut bare) = (parse()?, parse()?, parse()?);
    let roots = roots(&first)?;
    let table = first.tables.main_function_table()?.context("the program has no table")?;
    let begin = first.tables.get(table).initial;
    call_places(&mut first, &roots, begin)?;
    // What nothing in the first module needs any more goes into the second.
    call_places(&mut bare, &roots, begin)?;
    gc::run(&mut bare);
    let kept: Vec<usize> = bare.funcs.iter().map(|function| function.id().index()).collect();
    let mut shared = Shared::default();
    let own: Vec<FunctionId> =
        later.funcs.iter_local().map(|(id, _)| id).filter(|id| is_own(*id, &roots, &kept)).collect();
    for id in &own {
        let function = later.funcs.get(*id).kind.unwrap_local();
        dfs_in_order(&mut shared, function, function.entry_block());
    }
    shared.functions.retain(|index, _| !own.iter().any(|id| id.index() == *index));
    share_out(&mut first, &shared, table, begin + roots.len() as u64);
    take_in(&mut later, &shared, begin + roots.len() as u64)?;
    let own_roots: Vec<FunctionId> = roots
        .iter()
        .filter_map(|root| later.funcs.iter().map(walrus::Function::id).find(|id| id.index() == root.index()))
        .collect();
    let table = later.tables.main_function_table()?.context("the program has no table")?;
    let offset = ConstExpr::Value(Value::I32(i32::try_from(begin)?));
    let places =
        later.elements.add(ElementKind::Active { table, offset }, ElementItems::Functions(own_roots));
    later.tables.get_mut(table).elem_segments.insert(places);
    gc::run(&mut first);
    gc::run(&mut later);
    Ok(Parts { first: first.emit_wasm(), later: later.emit_wasm() })
}

/// The functions named in [`LATER`], in that order.
fn roots(module: &Module) -> anyhow::Result<Vec<FunctionId>> {
    let of_name = |wanted: &&str| {
        let found = module
            .funcs
            .iter()
            .filter(|function| function.name.as_deref().is_some_and(|name| is_path(name, wanted)));
        let found: Vec<FunctionId> = found.map(walrus::Function::id).collect();
        ensure!(found.len() == 1, "the program has {} functions {wanted}; is it inlined?", found.len());
        Ok(found[0])
    };
    LATER.iter().map(of_name).collect()
}

/// Whether a name is this path, with or without the hash of its crate.
fn is_path(name: &str, path: &str) -> bool {
    let plain: String = name
        .split('[')
        .enumerate()
        .map(|(at, part)| {
            if at == 0 {
                part.to_owned()
            } else {
                part.split_once(']').map_or(part, |(_, rest)| rest).to_owned()
            }
        })
        .collect();
    plain == path || plain.strip_prefix(path).is_some_and(|rest| rest.starts_with("::h") && rest.len() == 19)
}

fn is_own(id: FunctionId, roots: &[FunctionId], kept: &[usize]) -> bool {
    roots.iter().any(|root| root.index() == id.index()) || !kept.contains(&id.index())
}

/// Puts calls of places of the table, from `begin` on, in the place of functions.
fn call_places(module: &mut Module, roots: &[FunctionId], begin: u64) -> anyhow::Result<()> {
    let table = module.tables.main_function_table()?.context("the program has no table")?;
    for (place, root) in roots.iter().enumerate() {
        let id = module.funcs.iter().map(walrus::Function::id).find(|id| id.index() == root.index());
        call_a_place(module, id.context("a function is gone")?, table, begin + place as u64)?;
    }
    Ok(())
}

fn call_a_place(module: &mut Module, id: FunctionId, table: TableId, place: u64) -> anyhow::Result<()> {
    let ty = module.funcs.get(id).ty();
    let (params, results) = (module.types.get(ty).params().to_vec(), module.types.get(ty).results().to_vec());
    let arguments: Vec<_> = params.iter().map(|kind| module.locals.add(*kind)).collect();
    let mut builder = FunctionBuilder::new(&mut module.types, &params, &results);
    let mut body = builder.func_body();
    for argument in &arguments {
        body.local_get(*argument);
    }
    body.i32_const(i32::try_from(place)?).call_indirect(ty, table);
    let function = builder.local_func(arguments);
    module.funcs.get_mut(id).kind = FunctionKind::Local(function);
    Ok(())
}

/// What functions of the second module use, by place in the program, each with the name it is shared under.
#[derive(Default)]
struct Shared {
    functions: BTreeMap<usize, String>,
    globals: BTreeMap<usize, String>,
    tables: BTreeMap<usize, String>,
}

fn name(kind: char, index: usize) -> String {
    format!("{kind}{index}")
}

impl<'i> Visitor<'i> for Shared {
    fn start_instr_seq(&mut self, _: &'i walrus::ir::InstrSeq) {}

    fn visit_instr(&mut self, _: &'i Instr, _: &'i walrus::InstrLocId) {}

    fn visit_function_id(&mut self, id: &FunctionId) {
        self.functions.insert(id.index(), name('f', id.index()));
    }

    fn visit_global_id(&mut self, id: &GlobalId) {
        self.globals.insert(id.index(), name('g', id.index()));
    }

    fn visit_table_id(&mut self, id: &TableId) {
        self.tables.insert(id.index(), name('t', id.index()));
    }

    fn visit_instr_seq_id(&mut self, _: &InstrSeqId) {}
}

/// Has the first module show what the second uses.
fn share_out(module: &mut Module, shared: &Shared, table: TableId, places: u64) {
    let grown = module.tables.get_mut(table);
    grown.initial = places;
    grown.maximum = grown.maximum.map(|most| most.max(places));
    let functions: Vec<_> = module.funcs.iter().map(walrus::Function::id).collect();
    for id in functions {
        if let Some(name) = shared.functions.get(&id.index()) {
            module.exports.add(name, id);
        }
    }
    let globals: Vec<_> = module.globals.iter().map(walrus::Global::id).collect();
    for id in globals {
        if let Some(name) = shared.globals.get(&id.index()) {
            module.exports.add(name, id);
        }
    }
    let tables: Vec<_> = module.tables.iter().map(walrus::Table::id).collect();
    for id in tables {
        if id == table || shared.tables.contains_key(&id.index()) {
            module.exports.add(&name('t', id.index()), id);
        }
    }
    let memories: Vec<_> = module.memories.iter().map(walrus::Memory::id).collect();
    for id in memories {
        module.exports.add("m", id);
    }
}

/// Has the second module take it from there, and leaves it nothing of its own but functions.
fn take_in(module: &mut Module, shared: &Shared, places: u64) -> anyhow::Result<()> {
    module.start = None;
    let exports: Vec<_> = module.exports.iter().map(walrus::Export::id).collect();
    exports.into_iter().for_each(|id| module.exports.delete(id));
    let data: Vec<_> = module.data.iter().map(walrus::Data::id).collect();
    data.into_iter().for_each(|id| module.data.delete(id));
    let elements: Vec<_> = module.elements.iter().map(walrus::Element::id).collect();
    elements.into_iter().for_each(|id| module.elements.delete(id));
    let memories: Vec<_> = module.memories.iter().map(walrus::Memory::id).collect();
    for id in memories {
        let import = module.imports.add(FIRST, "m", id);
        let memory = module.memories.get_mut(id);
        memory.data_segments.clear();
        memory.import = Some(import);
    }
    let main = module.tables.main_function_table()?.context("the program has no table")?;
    let tables: Vec<_> = module.tables.iter().map(walrus::Table::id).collect();
    for id in tables {
        let table = module.tables.get_mut(id);
        table.elem_segments.clear();
        if id == main {
            table.initial = places;
            table.maximum = table.maximum.map(|most| most.max(places));
        }
        if id == main || shared.tables.contains_key(&id.index()) {
            let import = module.imports.add(FIRST, &name('t', id.index()), id);
            module.tables.get_mut(id).import = Some(import);
        }
    }
    let globals: Vec<_> = module.globals.iter().map(walrus::Global::id).collect();
    for id in globals {
        if let Some(name) = shared.globals.get(&id.index()) {
            let import = module.imports.add(FIRST, name, id);
            module.globals.get_mut(id).kind = GlobalKind::Import(import);
        }
    }
    let functions: Vec<_> = module.funcs.iter().map(walrus::Function::id).collect();
    for id in functions {
        let Some(name) = shared.functions.get(&id.index()) else { continue };
        let ty = module.funcs.get(id).ty();
        if let FunctionKind::Import(known) = &module.funcs.get(id).kind {
            let import = module.imports.get_mut(known.import);
            import.module = FIRST.to_owned();
            import.name.clone_from(name);
        } else {
            let import = module.imports.add(FIRST, name, id);
            module.funcs.get_mut(id).kind = FunctionKind::Import(ImportedFunction { import, ty });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::is_path;

    #[test]
    fn a_function_is_found_under_older_and_newer_names_of_the_compiler() {
        let path = "offercheck_view::scene::value_in";
        for name in [
            path,
            "offercheck_view[e4acaa167dd75b3d]::scene::value_in",
            "offercheck_view::scene::value_in::h0123456789abcdef",
        ] {
            assert!(is_path(name, path), "{name}");
        }
        for name in [
            "offercheck_view::scene::value_in::{closure#0}",
            "offercheck_view[e4acaa167dd75b3d]::scene::value_into",
        ] {
            assert!(!is_path(name, path), "{name}");
        }
    }
}
