package org.jianhui.kernel.organisation;

import org.jianhui.kernel.act.Command;

/** The whole vocabulary of the organisation, one sealed part per aggregate. */
public sealed interface OrganisationCommand extends Command
        permits UnionCommand, VillageCommand, PostCommand, AccountCommand {}
