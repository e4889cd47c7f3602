package org.jianhui.workbench.web;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.organisation.Parties;

/**
 * Whose a kind of case is, for the forms below its address; contributed as a bean by each capability.
 *
 * @param variable what the case is called in addresses: {@code election} in {@code /elections/{election}}
 * @param finder reads the parties of a case as a reader may know them; throws {@link org.jianhui.kernel.act.NotFound}
 */
public record CaseParties(String variable, BiFunction<String, AccountId, Parties> finder) {

    /** @param id refuses with {@link IllegalArgumentException} what cannot be the identifier of a case: there is none such */
    public static <I> CaseParties of(
            String variable, Function<String, I> id, BiFunction<I, AccountId, Parties> finder) {
        return new CaseParties(variable, (raw, reader) -> finder.apply(read(variable, id, raw), reader));
    }

    private static <I> I read(String variable, Function<String, I> id, String raw) {
        try {
            return id.apply(raw);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("UNKNOWN", "no " + variable + " has such an identifier");
        }
    }
}
