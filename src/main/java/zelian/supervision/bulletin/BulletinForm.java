package zelian.supervision.bulletin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the lead asks of the units when a bulletin is published. */
record BulletinForm(@NotBlank @Size(max = 1000) String demand) {}
