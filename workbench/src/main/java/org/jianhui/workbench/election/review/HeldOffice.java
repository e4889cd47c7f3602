package org.jianhui.workbench.election.review;

import java.time.LocalDate;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.id.UnionId;

/** An office that a candidate holds today, in whichever union the reader sees. */
public record HeldOffice(UnionId union, Office office, LocalDate since) {}
