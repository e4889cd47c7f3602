package org.jianhui.workbench.campaign;

import java.time.LocalDate;
import java.util.List;

/** Stage 2 of the plan, and how far each union has come. */
record ShownStages(LocalDate from, LocalDate to, List<ShownStage> unions) {}
