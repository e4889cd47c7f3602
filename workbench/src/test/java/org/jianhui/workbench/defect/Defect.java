package org.jianhui.workbench.defect;

import java.util.List;

/**
 * A defect as it could be made in the engine.
 *
 * @param id by which it is asked for, and named in docs/mutants.md
 * @param place where it is planted
 * @param what in a sentence
 * @param chapter in which of the history it does harm
 * @param foundBy the checker that must find it, whatever others do
 * @param grafts in the code, while it runs
 * @param orders to the database, as its superuser, before the history
 */
record Defect(
        String id,
        String place,
        String what,
        Chapter chapter,
        Checker foundBy,
        List<Graft> grafts,
        List<String> orders) {

    static Defect inCode(String id, String place, String what, Chapter chapter, Checker foundBy, Graft... grafts) {
        return new Defect(id, place, what, chapter, foundBy, List.of(grafts), List.of());
    }

    static Defect inDatabase(String id, String place, String what, Chapter chapter, Checker foundBy, String... orders) {
        return new Defect(id, place, what, chapter, foundBy, List.of(), List.of(orders));
    }

    @Override
    public String toString() {
        return id + ": " + what;
    }
}
