package zelian.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.ledger.Recorded;

/** A person is known from now on; an account waits for authorisation (待授权). */
public record PersonAdded(
        Viewer by,
        PersonId person,
        String staffNo,
        String name,
        @Nullable UnitId unit) implements Recorded {

    @Override
    public String act() {
        return "organization.person-added";
    }

    @Override
    public String kind() {
        return "person";
    }

    @Override
    public UUID id() {
        return person.value();
    }

    @Override
    public String sentence() {
        return "登记人员 " + name + "（工号 " + staffNo + "）";
    }
}
