package org.jianhui.workbench.document;

import java.util.List;
import org.jianhui.query.document.CaseSheet;
import org.jspecify.annotations.Nullable;

/**
 * An issued paper in its case.
 *
 * @param base the address of the case's page
 * @param unchanged whether writing it again from its events gives what was issued; null if that cannot be compared
 * @param parts each with the events it was taken from
 */
record TracedPaper(CaseSheet sheet, String base, @Nullable Boolean unchanged, List<TracedPart> parts) {}
