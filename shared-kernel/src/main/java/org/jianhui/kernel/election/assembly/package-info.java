/** The plenary meeting that elects: who may vote, who came, and how far it has got (附1-3(5)). */
@NullMarked
package org.jianhui.kernel.election.assembly;

import org.jspecify.annotations.NullMarked;
