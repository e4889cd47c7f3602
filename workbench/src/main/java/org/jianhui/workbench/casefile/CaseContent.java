package org.jianhui.workbench.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a case says to one reader, at one moment, before it is bound or compared.
 *
 * @param periods how the earliest day of the meeting was counted; null where none is counted
 * @param onRecord the register of papers: kind, number, date and source
 */
record CaseContent(
        Words words,
        CaseCover cover,
        List<Section> overviews,
        @Nullable Section periods,
        List<List<String>> onRecord,
        GatheredCase gathered) {}
