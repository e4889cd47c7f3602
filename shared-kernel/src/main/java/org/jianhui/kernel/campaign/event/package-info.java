/** What was decided about the stages of the plan. */
@NullMarked
package org.jianhui.kernel.campaign.event;

import org.jspecify.annotations.NullMarked;
