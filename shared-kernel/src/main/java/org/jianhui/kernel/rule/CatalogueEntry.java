package org.jianhui.kernel.rule;

import java.util.List;

/**
 * One rule of the plan, as the catalogue lists it.
 *
 * @param id stable in the API, for example {@code E-05}
 * @param clauses the places of the plan that carry the rule
 * @param quote the plan's own Chinese words
 * @param sentence the rule in English
 * @param how by what the software keeps it: CMD, BPMN, TIMER, PROJ, DOC, CHK, REF, DEC
 * @param codes reason codes with which it refuses, empty if the catalogue names none
 */
public record CatalogueEntry(
        String id, List<Clause> clauses, String quote, String sentence, String how, List<String> codes) {

    public CatalogueEntry {
        clauses = List.copyOf(clauses);
        codes = List.copyOf(codes);
    }

    /** The clause that is cited when one is enough. */
    public Clause clause() {
        return clauses.get(0);
    }
}
