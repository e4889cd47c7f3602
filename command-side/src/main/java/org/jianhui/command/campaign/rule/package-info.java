/** What has to hold before a stage of the plan is over. */
@NullMarked
package org.jianhui.command.campaign.rule;

import org.jspecify.annotations.NullMarked;
