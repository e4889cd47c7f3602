package org.jianhui.kernel.organisation;

import java.time.LocalDate;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.PostId;
import org.jspecify.annotations.Nullable;

/** What can be asked of a post. Days are in Asia/Shanghai, both ends included. */
public sealed interface PostCommand extends OrganisationCommand {

    PostId post();

    @Override
    default String aggregateId() {
        return post().value();
    }

    /**
     * @param title as written on papers, in Chinese
     * @param seats how many may hold it at once, at least 1
     */
    record CreatePost(PostId post, Area area, PostKind kind, String title, int seats) implements PostCommand {}

    /** @param until last day, or null while no end is known */
    record AppointToPost(
            PostId post,
            PersonId person,
            LocalDate from,
            @Nullable LocalDate until) implements PostCommand {}

    /** Ends a running or later term, or shortens one that has an end. */
    record EndAppointment(PostId post, PersonId person, LocalDate lastDay) implements PostCommand {}
}
