package org.jianhui.command.organisation;

import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.UnionId;

sealed interface FileEvent extends DomainEvent {

    @EventName("file.touched")
    record Touched(UnionId union, String by) implements FileEvent {}

    @EventName("file.reminder-due")
    record ReminderDue(UnionId union) implements FileEvent {}
}
