package zelian.organization.account;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.access.Role;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.common.Source;

/**
 * The right of one person to sign in (账号). Importing people makes accounts that wait (待授权); the security
 * administrator authorises them; the person activates theirs with the code of a slip; the system
 * administrator may reset or suspend it, and then it has to be authorised again.
 *
 * <p>Each state is a type, and each transition is a method of the state it leaves. What an account may do
 * is no part of it: that comes from the posts its person holds.
 */
public sealed interface Account {

    Source SEPARATION = new Source("GB/T 22239-2019 信息安全技术 网络安全等级保护基本要求", "8.1.4.2", null, true);

    /** Whose account it is, in every state the same. */
    Owner owner();

    /**
     * Whose account it is.
     *
     * @param person null for the three administrators (三员), who are no persons of the organisation
     * @param administers null for everyone else
     * @param askedBy the account of whoever last asked for authorisation; null if that was an import
     */
    record Owner(
            UUID id,
            String login,
            String name,
            @Nullable PersonId person,
            @Nullable Role administers,
            @Nullable UUID askedBy,
            int version) {

        /** The person, or for an administrator the account in the place of one. */
        public PersonId actor() {
            return person == null ? new PersonId(id) : person;
        }

        /** On whose behalf the ledger keeps what the owner does with the account itself. */
        public Viewer viewer(LocalDate day) {
            Set<Role> roles = administers == null ? Set.of() : Set.of(administers);
            return new Viewer(actor(), name, Viewer.NO_TENURE, officeInWords(), Viewer.NO_UNIT, roles, day);
        }

        /** 系统管理员 and so on; for accounts of people 本人. */
        public String officeInWords() {
            return administers == null ? "本人" : administers.label();
        }

        /** 朱国栋（G0017）. */
        public String inWords() {
            return name + "（" + login + "）";
        }

        private Owner askedBy(Viewer by) {
            return new Owner(id, login, name, person, administers, by.person().value(), version);
        }

        private void notAbout(Viewer by) {
            if (actor().equals(by.person())) {
                throw Rejected.because("organization.own-account").citing(SEPARATION);
            }
        }
    }

    /** 待授权: nobody signs in with it yet. */
    record Pending(Owner owner) implements Account {

        /**
         * Authorised by a second hand.
         *
         * @throws Rejected if the same person asked for it, or if it is their own
         */
        public Authorised authorise(Viewer by) {
            owner.notAbout(by);
            if (by.person().value().equals(owner.askedBy())) {
                throw Rejected.because("organization.asked-by-yourself").citing(SEPARATION);
            }
            return new Authorised(owner);
        }

        public Suspended suspend(Viewer by) {
            owner.notAbout(by);
            return new Suspended(owner);
        }
    }

    /** 待激活: the slip is on its way to the person. */
    record Authorised(Owner owner) implements Account {

        /** The person has the code of the slip and chose a password. */
        public Active activate() {
            return new Active(owner);
        }

        public Suspended suspend(Viewer by) {
            owner.notAbout(by);
            return new Suspended(owner);
        }
    }

    /** 已启用: signs in. */
    record Active(Owner owner) implements Account {

        /** Forgotten password or lost second factor: back to the start, by two hands. */
        public Pending reset(Viewer by) {
            owner.notAbout(by);
            return new Pending(owner.askedBy(by));
        }

        public Suspended suspend(Viewer by) {
            owner.notAbout(by);
            return new Suspended(owner);
        }
    }

    /** 已停用: of someone who left, or who must not sign in for now. */
    record Suspended(Owner owner) implements Account {

        public Pending resume(Viewer by) {
            owner.notAbout(by);
            return new Pending(owner.askedBy(by));
        }
    }

    /** The word on the screen; one word, one badge. */
    default String stateInWords() {
        return switch (this) {
            case Pending p -> "待授权";
            case Authorised a -> "未激活";
            case Active a -> "已启用";
            case Suspended s -> "已停用";
        };
    }
}
