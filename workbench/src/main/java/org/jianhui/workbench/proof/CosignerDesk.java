package org.jianhui.workbench.proof;

import java.util.List;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.query.projection.Queries;
import org.jianhui.query.proof.Cosigner;
import org.jianhui.query.proof.FindCosigners;
import org.jianhui.workbench.api.Caller;
import org.springframework.stereotype.Component;

/** Who countersigns the log's checkpoints, for everybody; for which unions an account may. */
@Component
class CosignerDesk {

    private final Queries queries;
    private final Authority authority;
    private final ActClock clock;

    CosignerDesk(Queries queries, Authority authority, ActClock clock) {
        this.queries = queries;
        this.authority = authority;
        this.clock = clock;
    }

    List<Cosigner> keys(Caller caller) {
        return queries.ask(new FindCosigners(), caller.account()).keys();
    }

    /** For showing or hiding the forms only, never instead of the authority. */
    List<UnionId> signsFor(AccountId account) {
        return authority.rolesOf(account, clock.now()).stream()
                .filter(held -> held.role() == Role.SUPERIOR_SIGNER)
                .flatMap(held -> held.area().union().stream())
                .distinct()
                .toList();
    }

    /** Of what was pasted, be it a whole countersigned note, the last line that is a signature. */
    static String signature(String pasted) {
        return pasted.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("\u2014 "))
                .reduce((first, last) -> last)
                .orElse(pasted.strip());
    }
}
