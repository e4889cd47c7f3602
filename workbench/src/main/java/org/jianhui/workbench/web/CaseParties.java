package org.jianhui.workbench.web;

import java.util.function.BiFunction;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.organisation.Parties;

/**
 * Whose a kind of case is, for the forms below its address; contributed as a bean by each capability.
 *
 * @param variable what the case is called in addresses: {@code election} in {@code /elections/{election}}
 * @param finder reads the parties of a case as a reader may know them; throws {@link org.jianhui.kernel.act.NotFound}
 */
public record CaseParties(String variable, BiFunction<String, AccountId, Parties> finder) {}
