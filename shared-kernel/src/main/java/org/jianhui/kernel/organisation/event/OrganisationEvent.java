package org.jianhui.kernel.organisation.event;

import org.jianhui.kernel.event.DomainEvent;

/** What is remembered of the organisation: its table of contents. */
public sealed interface OrganisationEvent extends DomainEvent
        permits UnionEstablished,
                UnionRenamed,
                UnionPlacedUnder,
                UnionClosed,
                FoundingEntered,
                ReplyMovedUp,
                VillageRegistered,
                VillageRenamed,
                VillageClosed,
                PostCreated,
                PostTaken,
                PostLeft,
                AccountOpened,
                RoleGranted,
                RoleEnded,
                AccountDisabled,
                AccountEnabled,
                AccountEnded,
                FirstPasswordIssued {}
