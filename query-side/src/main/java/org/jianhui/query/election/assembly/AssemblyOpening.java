package org.jianhui.query.election.assembly;

import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.election.assembly.event.AssemblyConvened;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.rule.Basis;

/**
 * Whose meeting it is.
 *
 * @param edition rule-book edition by which it is judged
 */
public record AssemblyOpening(
        AssemblyId assembly, ElectionId election, UnionId union, AssemblyForm form, String edition, Basis basis) {

    static AssemblyOpening of(AssemblyConvened e) {
        return new AssemblyOpening(
                e.assembly(), e.election(), e.union(), e.form(), e.basis().edition(), e.basis());
    }
}
