package org.jianhui.kernel.election.assembly.event;

import java.time.LocalDate;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.rule.Basis;

/** The meeting is convened; its form follows from the number of members. */
@EventName("assembly.convened")
public record AssemblyConvened(
        AssemblyId assembly, ElectionId election, UnionId union, AssemblyForm form, LocalDate meetingOn, Basis basis)
        implements JudgedAssemblyEvent {}
