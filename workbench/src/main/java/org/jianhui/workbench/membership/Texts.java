package org.jianhui.workbench.membership;

import java.util.List;
import org.jianhui.kernel.membership.JoiningTexts;
import org.jianhui.kernel.rule.CatalogueEntry;

/** The texts put before a person today: consent to each purpose, duties and rights. */
record Texts(JoiningTexts consent, List<CatalogueEntry> dutiesAndRights) {}
