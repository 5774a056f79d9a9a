/* Generated from backend/contract/openapi.json by `npm run api`. Never edited by hand. */
export interface paths {
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * People in scope with the account they have or lack, by pinyin; q is name, pinyin, initials or user name.
         * @description People in scope with the account they have or lack, by pinyin; q is name, pinyin, initials or user name.
         */
        get: operations["list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes accounts and answers their slips, which are shown this one time: for named people or for all who lack one.
         * @description Makes accounts and answers their slips, which are shown this one time: for named people or for all who lack one.
         */
        post: operations["make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Shuts the account; every session of it ends.
         * @description Shuts the account; every session of it ends.
         */
        post: operations["disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens a shut account again.
         * @description Opens a shut account again.
         */
        post: operations["enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new password on a slip; every session of the account ends.
         * @description A new password on a slip; every session of the account ends.
         */
        post: operations["reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Proposals about people in scope, newest first.
         * @description Proposals about people in scope, newest first.
         */
        get: operations["list_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/adjustments/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approves as the second person; the ledger changes at once.
         * @description Approves as the second person; the ledger changes at once.
         */
        post: operations["approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/adjustments/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuses as the second person; the ledger stays.
         * @description Refuses as the second person; the ledger stays.
         */
        post: operations["refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/adjustments/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes one's own proposal back.
         * @description Takes one's own proposal back.
         */
        post: operations["withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The queue of handlers, in the order of filing.
         * @description The queue of handlers, in the order of filing.
         */
        get: operations["queue"];
        put?: never;
        /**
         * Files an appeal against a decision on oneself.
         * @description Files an appeal against a decision on oneself.
         */
        post: operations["file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One appeal.
         * @description One appeal.
         */
        get: operations["one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answers with reasons.
         * @description Answers with reasons.
         */
        post: operations["answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraws one's own.
         * @description Withdraws one's own.
         */
        post: operations["withdraw_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events newest first; action by its beginning, text anywhere, person who did it or whom it concerns.
         * @description Events newest first; action by its beginning, text anywhere, person who did it or whom it concerns.
         */
        get: operations["read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every difference, compared now.
         * @description Every difference, compared now.
         */
        get: operations["differences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit/repair": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Writes differing sums anew from the ledger.
         * @description Writes differing sums anew from the ledger.
         */
        post: operations["repair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lends one's own role to a colleague until the end of a day.
         * @description Lends one's own role to a colleague until the end of a day.
         */
        post: operations["delegate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delegations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Ends what one has lent.
         * @description Ends what one has lent.
         */
        delete: operations["undelegate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demonstration/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What time the demonstration has.
         * @description What time the demonstration has.
         */
        get: operations["now"];
        /**
         * Moves the clock of every node; the jobs that are due by then start at once and show on the jobs page.
         * @description Moves the clock of every node; the jobs that are due by then start at once and show on the jobs page.
         */
        put: operations["move"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/first-administrator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the first administrator is still to be made.
         * @description Whether the first administrator is still to be made.
         */
        get: operations["isOpen"];
        put?: never;
        /**
         * Makes the root unit, the person and the account; the token is used up.
         * @description Makes the root unit, the person and the account; the token is used up.
         */
        post: operations["make_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Grants on units in scope that hold now or later; filters by person and by a unit's subtree.
         * @description Grants on units in scope that hold now or later; filters by person and by a unit's subtree.
         */
        get: operations["list_2"];
        put?: never;
        /**
         * Gives a role; from the first day, or from now when that is today, to the end of the last day.
         * @description Gives a role; from the first day, or from now when that is today, to the end of the last day.
         */
        post: operations["grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Takes a role back, with everything lent from it.
         * @description Takes a role back, with everything lent from it.
         */
        delete: operations["revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every check with what was found.
         * @description Every check with what was found.
         */
        get: operations["reasons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every job with its latest run.
         * @description Every job with its latest run.
         */
        get: operations["list_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{name}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Runs a job for the present moment; the answer comes at once, the run shows on the page.
         * @description Runs a job for the present moment; the answer comes at once, the run shows on the page.
         */
        post: operations["run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{name}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The latest fifty runs of a job, newest first.
         * @description The latest fifty runs of a job, newest first.
         */
        get: operations["runs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A letter's words; the addressee's first opening serves it.
         * @description A letter's words; the addressee's first opening serves it.
         */
        get: operations["open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{id}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A letter as PDF; the addressee's first opening serves it.
         * @description A letter as PDF; the addressee's first opening serves it.
         */
        get: operations["pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{id}/service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enters that it was served outside the inbox.
         * @description Enters that it was served outside the inbox.
         */
        post: operations["serve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's own appeals, newest first.
         * @description One's own appeals, newest first.
         */
        get: operations["own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's own roles, and what one has lent to others.
         * @description One's own roles, and what one has lent to others.
         */
        get: operations["own_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of messages, newest first.
         * @description A page of messages, newest first.
         */
        get: operations["page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/inbox/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many are unread.
         * @description How many are unread.
         */
        get: operations["unread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/inbox/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Marks one read.
         * @description Marks one read.
         */
        post: operations["read_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's own entries, the latest earned first.
         * @description One's own entries, the latest earned first.
         */
        get: operations["ownPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/ledger/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's own ledger as a file, xlsx or csv.
         * @description One's own ledger as a file, xlsx or csv.
         */
        get: operations["ownExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/ledger/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's own statement.
         * @description One's own statement.
         */
        get: operations["ownStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's own letters, newest first.
         * @description One's own letters, newest first.
         */
        get: operations["own_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proposes to change somebody's ledger.
         * @description Proposes to change somebody's ledger.
         */
        post: operations["propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Somebody's entries, the latest earned first.
         * @description Somebody's entries, the latest earned first.
         */
        get: operations["page_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/ledger/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Somebody's ledger as a file, xlsx or csv.
         * @description Somebody's ledger as a file, xlsx or csv.
         */
        get: operations["export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/ledger/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Somebody's statement of a law year as it stood at the end of a day; today without one.
         * @description Somebody's statement of a law year as it stood at the end of a day; today without one.
         */
        get: operations["statement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/qualifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is on record for a person, newest first.
         * @description What is on record for a person, newest first.
         */
        get: operations["of"];
        put?: never;
        /**
         * Enters a pass or an exemption with its proof.
         * @description Enters a pass or an exemption with its proof.
         */
        post: operations["record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/qualifications/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Exemptions that wait for a second person, in the order of entry.
         * @description Exemptions that wait for a second person, in the order of entry.
         */
        get: operations["waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/qualifications/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approves an exemption as the second person.
         * @description Approves an exemption as the second person.
         */
        post: operations["approve_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/qualifications/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revokes one, or turns a waiting exemption down.
         * @description Revokes one, or turns a waiting exemption down.
         */
        post: operations["revoke_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The eight roles with their words and permissions.
         * @description The eight roles with their words and permissions.
         */
        get: operations["roles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in, with roles and permissions; 401 for nobody.
         * @description Who is signed in, with roles and permissions; 401 for nobody.
         */
        get: operations["current"];
        put?: never;
        /**
         * Signs in; the session's cookie comes with the answer.
         * @description Signs in; the session's cookie comes with the answer.
         */
        post: operations["signIn"];
        /**
         * Signs out.
         * @description Signs out.
         */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where one is signed in now.
         * @description Where one is signed in now.
         */
        get: operations["list_4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/list/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Ends one of one's own sessions.
         * @description Ends one of one's own sessions.
         */
        delete: operations["end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Changes one's own password; every session ends.
         * @description Changes one's own password; every session ends.
         */
        put: operations["password"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A page of people and their accounts. */
        "AccountController.AccountPage": {
            items: components["schemas"]["AccountController.AccountRow"][];
            next?: string | null;
        };
        /** @description A person and their account. */
        "AccountController.AccountRow": {
            /** Format: date-time */
            createdAt?: string | null;
            /** @description the account's; null where there is none */
            id?: string | null;
            /** Format: date-time */
            lastSignInAt?: string | null;
            person: components["schemas"]["SessionController.PersonRef"];
            state: components["schemas"]["AccountController.State"];
            username?: string | null;
        };
        /** @description Whom to make accounts for. */
        "AccountController.BulkRequest": {
            /** @description at most 100 people of the unit's subtree; null or empty for everybody there who has none */
            personIds?: string[] | null;
            unitId: string;
        };
        /** @description A slip to print and hand over; its password must be changed at the first sign-in. */
        "AccountController.SlipView": {
            password: string;
            person: components["schemas"]["SessionController.PersonRef"];
            username: string;
        };
        /** @description Slips of one making. */
        "AccountController.SlipsView": {
            /**
             * Format: int64
             * @description how many people of the unit still have no account
             */
            remaining: number;
            slips: components["schemas"]["AccountController.SlipView"][];
        };
        /**
         * @description What an account is: none, new (password not changed yet), in use, shut, or its person has left.
         * @enum {string}
         */
        "AccountController.State": "NONE" | "NEW" | "ACTIVE" | "DISABLED" | "LEFT";
        /** @description An answer to a proposal. */
        "AdjustmentController.AnswerRequest": {
            answer?: string | null;
        };
        /**
         * @description Where a proposed adjustment stands.
         * @enum {string}
         */
        AdjustmentState: "PROPOSED" | "APPROVED" | "REFUSED" | "WITHDRAWN";
        /** @description A proposal to change a ledger. */
        AdjustmentView: {
            answer?: string | null;
            /** Format: date-time */
            decidedAt?: string | null;
            decidedBy?: components["schemas"]["PersonRef"] | null;
            /** Format: date */
            earnedOn?: string | null;
            /** Format: int64 */
            entryId?: number | null;
            entryLabel?: string | null;
            /** @description AM, PM or both of `earnedOn` */
            halves: string[];
            /**
             * Format: int32
             * @description what it adds or, below zero, takes away
             */
            hundredths?: number | null;
            id: string;
            kind: components["schemas"]["EntryKind"];
            mode?: string | null;
            person: components["schemas"]["PersonRef"];
            /** Format: date-time */
            proposedAt: string;
            proposedBy: components["schemas"]["PersonRef"];
            reason: string;
            state: components["schemas"]["AdjustmentState"];
            subjectKind?: string | null;
            subjectZh?: string | null;
        };
        /** @description A page of proposals, newest first. */
        "AdjustmentView.AdjustmentPage": {
            items: components["schemas"]["AdjustmentView"][];
            next?: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        /** @description An answer with its reasons. */
        "AppealController.AnswerRequest": {
            answer: string;
            upheld: boolean;
        };
        /** @description A page of appeals. */
        "AppealController.AppealPage": {
            items: components["schemas"]["AppealController.AppealView"][];
            next?: string | null;
        };
        /** @description What one appeals against, and why. */
        "AppealController.AppealRequest": {
            subjectKind: string;
            subjectRef: string;
            words: string;
        };
        /** @description An appeal; `state` is FILED, UPHELD, REFUSED or WITHDRAWN. */
        "AppealController.AppealView": {
            answer?: string | null;
            /** Format: date-time */
            answeredAt?: string | null;
            answeredBy?: string | null;
            /** Format: date */
            deadline?: string | null;
            /** Format: date-time */
            filedAt: string;
            id: string;
            mayAnswer: boolean;
            person: components["schemas"]["AppealController.AppellantRef"];
            state: string;
            subjectKind: string;
            subjectLabel: string;
            subjectRef: string;
            words: string;
        };
        /** @description The appellant, with the unit whose handlers answer. */
        "AppealController.AppellantRef": {
            id: string;
            name: string;
            unit: components["schemas"]["AppealController.HandlingUnitRef"];
        };
        /** @description A unit by id and name. */
        "AppealController.HandlingUnitRef": {
            id: string;
            name: string;
        };
        /** @description A page of events. */
        "AuditController.AuditPage": {
            items: components["schemas"]["AuditController.AuditView"][];
            next?: string | null;
        };
        /** @description Who did it; without id for the system itself. */
        "AuditController.AuditPerson": {
            id?: string | null;
            name: string;
        };
        /** @description One event. */
        "AuditController.AuditView": {
            action: string;
            /** Format: date-time */
            at: string;
            /** @description what was before and after, and the reason */
            details: {
                [key: string]: Record<string, never>;
            };
            /** Format: int64 */
            id: number;
            person: components["schemas"]["AuditController.AuditPerson"];
            /** @description the number under which the log knows the request */
            request?: string | null;
            subject: string;
            unit?: components["schemas"]["SessionController.UnitRef"] | null;
        };
        /** @description A moment, 2000 to 2100. */
        "DemonstrationController.ClockView": {
            /** Format: date-time */
            now: string;
        };
        /**
         * @description What an entry of the ledger does.
         * @enum {string}
         */
        EntryKind: "EARN" | "REVERSE" | "ADJUST" | "OPENING" | "OUTSIDE";
        /** @description A page of a ledger, the latest earned first. */
        EntryPage: {
            items: components["schemas"]["EntryView"][];
            next?: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        /** @description An entry as pages show it. */
        EntryView: {
            /** @description the second person's name */
            approvedBy?: string | null;
            /** Format: date */
            earnedOn: string;
            explanation: string;
            /**
             * Format: int32
             * @description half-days covered, negative in reversals
             */
            halfDays: number;
            /**
             * Format: int32
             * @description hundredths of a 学时, negative in reversals
             */
            hundredths: number;
            /** Format: int64 */
            id: number;
            kind: components["schemas"]["EntryKind"];
            label: string;
            link?: string | null;
            mode: string;
            modeZh: string;
            /** Format: date-time */
            postedAt: string;
            /** @description the name of who posted or proposed it; null for the system */
            postedBy?: string | null;
            /** @description why it was reversed or adjusted */
            reason?: string | null;
            /** @description whether it has been taken back */
            reversed: boolean;
            /**
             * Format: int64
             * @description the entry it takes back
             */
            reversesId?: number | null;
            /** Format: int32 */
            seconds: number;
            subjectKind: string;
            subjectZh: string;
        };
        /** @description The token from the file, and who it makes. */
        "FirstAdministratorController.FirstRequest": {
            name: string;
            password: string;
            rootUnitName: string;
            token: string;
            username: string;
        };
        /** @description Whether the door is open. */
        "FirstAdministratorController.FirstView": {
            open: boolean;
        };
        /** @description One's own grant to lend, to whom, and until when. */
        "GrantController.DelegationRequest": {
            /** Format: date */
            from?: string | null;
            grantId: string;
            personId: string;
            reason: string;
            /** Format: date */
            to: string;
        };
        /** @description A page of grants. */
        "GrantController.GrantPage": {
            items: components["schemas"]["GrantController.GrantView"][];
            next?: string | null;
        };
        /** @description A role to give. */
        "GrantController.GrantRequest": {
            /**
             * Format: date
             * @description first day; null for from now on
             */
            from?: string | null;
            personId: string;
            reason?: string | null;
            role: string;
            /**
             * Format: date
             * @description last day; null for no end
             */
            to?: string | null;
            unitId: string;
        };
        /** @description Who holds which role where. */
        "GrantController.GrantView": {
            /** @description id of the grant it was lent from; null for one in own right */
            delegatedFrom?: string | null;
            /**
             * Format: date
             * @description first day
             */
            from: string;
            /** @description who gave it; null for the first administrator and shipped data */
            grantedBy?: string | null;
            id: string;
            person: components["schemas"]["SessionController.PersonRef"];
            reason?: string | null;
            role: string;
            /**
             * Format: date
             * @description last day; null for no end
             */
            to?: string | null;
            unit: components["schemas"]["SessionController.UnitRef"];
        };
        /** @description A permission in words. */
        "GrantController.PermissionWords": {
            en: string;
            name: string;
            zh: string;
        };
        /** @description A role; everybody is an officer of their own things. */
        "GrantController.RoleWords": {
            code: string;
            en: string;
            permissions: components["schemas"]["GrantController.PermissionWords"][];
            zh: string;
        };
        /**
         * @description A half of a day in Asia/Shanghai: before twelve o'clock, or from twelve on.
         * @enum {string}
         */
        Half: "AM" | "PM";
        /** @description One check; `found` with its unit. */
        "HealthController.CheckView": {
            en: string;
            found: string;
            name: string;
            ok: boolean;
            zh: string;
        };
        /** @description Well when every check is ok. */
        "HealthController.HealthView": {
            checks: components["schemas"]["HealthController.CheckView"][];
            well: boolean;
        };
        /** @description A page of messages. */
        "InboxController.MessagePage": {
            items: components["schemas"]["InboxController.MessageView"][];
            next?: string | null;
        };
        /** @description A message; `link` is a path in the application, `readAt` null while unread. */
        "InboxController.MessageView": {
            body: string;
            id: string;
            link?: string | null;
            /** Format: date-time */
            readAt?: string | null;
            /** Format: date-time */
            sentAt: string;
            title: string;
            topic: string;
        };
        /** @description The number on the bell. */
        "InboxController.Unread": {
            /** Format: int64 */
            count: number;
        };
        /** @description A job. */
        "JobController.JobView": {
            /**
             * Format: int64
             * @description how many of `total` units of work the latest run has finished
             */
            done: number;
            en: string;
            /**
             * Format: date-time
             * @description when the latest run started, by the machine's own time
             */
            lastRun?: string | null;
            message?: string | null;
            name: string;
            /**
             * Format: date-time
             * @description when it is due next, by the clock
             */
            nextRun?: string | null;
            /** @description a Quartz cron expression in Asia/Shanghai */
            schedule: string;
            state: components["schemas"]["JobController.State"];
            /** Format: int64 */
            total: number;
            zh: string;
        };
        /** @description A run. */
        "JobController.RunView": {
            /** Format: int64 */
            done: number;
            /** Format: date-time */
            finishedAt?: string | null;
            message?: string | null;
            /**
             * Format: date-time
             * @description the moment whose truth it computes
             */
            slot: string;
            /** Format: date-time */
            startedAt: string;
            state: components["schemas"]["JobController.State"];
            /** Format: int64 */
            total: number;
        };
        /**
         * @description How the latest run stands.
         * @enum {string}
         */
        "JobController.State": "NEVER" | "RUNNING" | "DONE" | "FAILED";
        /** @description A letter in a list; `servedAt` null while not served. */
        "LetterController.LetterItem": {
            id: string;
            /** Format: date-time */
            madeAt: string;
            number: string;
            /** Format: date-time */
            servedAt?: string | null;
            title: string;
        };
        /** @description Letters. */
        "LetterController.LetterPage": {
            items: components["schemas"]["LetterController.LetterItem"][];
            next?: string | null;
        };
        /** @description A letter with its words. */
        "LetterController.LetterView": {
            id: string;
            /** Format: date-time */
            madeAt: string;
            number: string;
            /** Format: date-time */
            servedAt?: string | null;
            services: components["schemas"]["LetterController.ServiceView"][];
            text: components["schemas"]["LetterText"];
            title: string;
        };
        /** @description Proof of service: IN_PERSON, LEFT, POST or ANNOUNCED, with a note on whom, where, which receipt. */
        "LetterController.ServiceRequest": {
            note?: string | null;
            way: components["schemas"]["ServiceWay"];
        };
        /** @description A proof of service; `by` null where the addressee opened it. */
        "LetterController.ServiceView": {
            /** Format: date-time */
            at: string;
            by?: string | null;
            note?: string | null;
            way: string;
        };
        /** @description A letter's words, kept as they were when it was written; the printed sheet is a pure function of them. */
        LetterText: {
            /** @description the person's name */
            addressee: string;
            appeal?: string | null;
            basis?: string | null;
            /**
             * Format: date
             * @description the day under the signature
             */
            dated: string;
            issuer: string;
            number: string;
            paragraphs: string[];
            title: string;
        };
        /**
         * @description How credit was earned, in words that belong to no jurisdiction.
         * @enum {string}
         */
        Mode: "ONLINE" | "LECTURE" | "OUTSIDE" | "OPENING" | "EXAM" | "TRIAL" | "MANUAL";
        /** @description A person as answers name one, with today's unit. `id` is the public id. */
        PersonRef: {
            id: string;
            name: string;
            unit: components["schemas"]["UnitRef"];
        };
        /** @description A proposal. */
        ProposalRequest: {
            /** Format: date */
            earnedOn?: string | null;
            /**
             * Format: int64
             * @description the entry to take back; needed for REVERSE
             */
            entryId?: number | null;
            /** @description halves of earnedOn that shall count */
            halves?: components["schemas"]["Half"][] | null;
            /** Format: int32 */
            hundredths?: number | null;
            kind: components["schemas"]["ProposalRequest.Kind"];
            mode?: components["schemas"]["Mode"] | null;
            reason: string;
            subjectKind?: components["schemas"]["SubjectKind"] | null;
        };
        /**
         * @description What is proposed.
         * @enum {string}
         */
        "ProposalRequest.Kind": "REVERSE" | "ADJUST";
        /** @description Whose it is. */
        "QualificationController.HolderRef": {
            id: string;
            name: string;
            unit: components["schemas"]["QualificationController.HolderUnitRef"];
        };
        /** @description A unit by id and name. */
        "QualificationController.HolderUnitRef": {
            id: string;
            name: string;
        };
        /** @description Passes and exemptions. */
        "QualificationController.QualificationPage": {
            items: components["schemas"]["QualificationController.QualificationView"][];
            next?: string | null;
        };
        /** @description A pass or an exemption to enter. */
        "QualificationController.QualificationRequest": {
            basis: string;
            kind: components["schemas"]["QualificationKind"];
            proofKind: string;
            proofNo?: string | null;
            scope: components["schemas"]["QualificationScope"];
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo?: string | null;
        };
        /** @description A pass or an exemption; `state` is VALID, WAITING, NOT_YET, EXPIRED or REVOKED today. */
        "QualificationController.QualificationView": {
            /** Format: date-time */
            approvedAt?: string | null;
            approvedBy?: string | null;
            basis: string;
            id: string;
            kind: components["schemas"]["QualificationKind"];
            person: components["schemas"]["QualificationController.HolderRef"];
            proofKind: string;
            proofNo?: string | null;
            /** Format: date-time */
            recordedAt: string;
            recordedBy?: string | null;
            revokeReason?: string | null;
            /** Format: date-time */
            revokedAt?: string | null;
            revokedBy?: string | null;
            scope: components["schemas"]["QualificationScope"];
            source: string;
            state: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo?: string | null;
        };
        /** @description Why it must not stand. */
        "QualificationController.RevokeRequest": {
            reason: string;
        };
        /**
         * @description Why somebody stands qualified.
         * @enum {string}
         */
        QualificationKind: "PASS" | "EXEMPTION";
        /**
         * @description Which papers a qualification stands for.
         * @enum {string}
         */
        QualificationScope: "PUBLIC_LAW" | "PROFESSIONAL" | "WHOLE";
        /** @description What differs; empty when all is well. */
        "ReconciliationController.DifferenceList": {
            items: components["schemas"]["Reconciling.Difference"][];
        };
        /** @description How many people's sums were written anew. */
        "ReconciliationController.Repaired": {
            /** Format: int32 */
            people: number;
        };
        /** @description A difference as an administrator sees it. */
        "Reconciling.Difference": {
            /**
             * Format: int64
             * @description what the sum says
             */
            kept: number;
            /** @description BALANCE, DAY or HALF_DAY */
            kind: string;
            /**
             * Format: int64
             * @description what the entries add up to
             */
            ledger: number;
            person: components["schemas"]["PersonRef"];
            place: string;
        };
        /**
         * @description How a letter reached its addressee.
         * @enum {string}
         */
        ServiceWay: "INBOX" | "IN_PERSON" | "LEFT" | "POST" | "ANNOUNCED";
        /** @description A sign-in that is still good; `current` for the one that asks. */
        "SessionController.OpenSessionView": {
            /** Format: date-time */
            createdAt: string;
            current: boolean;
            device: string;
            id: string;
            /** Format: date-time */
            lastSeenAt: string;
        };
        /** @description A change of password. */
        "SessionController.PasswordRequest": {
            current: string;
            next: string;
        };
        /** @description A person by id and name, with the unit they serve in. */
        "SessionController.PersonRef": {
            id: string;
            name: string;
            unit: components["schemas"]["SessionController.UnitRef"];
        };
        /** @description A role on a subtree; `delegated` when somebody lent it. */
        "SessionController.RoleView": {
            delegated: boolean;
            role: string;
            unit: components["schemas"]["SessionController.UnitRef"];
        };
        /** @description The present session. */
        "SessionController.SessionView": {
            /** @description the token that writing requests repeat in X-CSRF-Token */
            csrf: string;
            demonstration: boolean;
            mustChangePassword: boolean;
            /**
             * Format: date-time
             * @description the server's clock, with the demonstration's offset
             */
            now: string;
            /** @description what the page may offer */
            permissions: string[];
            person: components["schemas"]["SessionController.PersonRef"];
            roles: components["schemas"]["SessionController.RoleView"][];
            username: string;
        };
        /** @description What one types at the door. */
        "SessionController.SignInRequest": {
            password: string;
            username: string;
        };
        /** @description A unit by id and name. */
        "SessionController.UnitRef": {
            id: string;
            name: string;
        };
        /** @description What a person's ledger of one law year said at the end of a day, every entry with its reason. */
        Statement: {
            /**
             * Format: date
             * @description the day whose end it shows, in Asia/Shanghai
             */
            asOf: string;
            /** @description in the order in which they were earned; reversed entries and their reversals both stand */
            lines: components["schemas"]["EntryView"][];
            person: components["schemas"]["PersonRef"];
            totals: components["schemas"]["Statement.Totals"];
            /** Format: int32 */
            year: number;
        };
        /** @description The sum of one subject kind. */
        "Statement.Subject": {
            /** Format: int32 */
            hundredths: number;
            /** Format: int32 */
            seconds: number;
            subjectKind: string;
            subjectZh: string;
        };
        /** @description Sums of the lines. */
        "Statement.Totals": {
            /**
             * Format: int32
             * @description half-days covered, each once, which is no sum of the lines
             */
            halfDays: number;
            /** Format: int32 */
            hundredths: number;
            /** Format: int32 */
            seconds: number;
            subjects: components["schemas"]["Statement.Subject"][];
        };
        /**
         * @description What credit was about, in words that belong to no jurisdiction; a rule set maps them to its categories (obligations A1).
         * @enum {string}
         */
        SubjectKind: "PUBLIC_LAW" | "PROFESSIONAL" | "SKILL" | "GENERAL";
        /** @description A unit as answers name one. `id` is the public id. */
        UnitRef: {
            id: string;
            name: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    list: {
        parameters: {
            query?: {
                q?: string | null;
                unit?: string | null;
                state?: components["schemas"]["AccountController.State"] | null;
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountController.AccountPage"];
                };
            };
        };
    };
    make: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountController.BulkRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountController.SlipsView"];
                };
            };
        };
    };
    disable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountController.AccountRow"];
                };
            };
        };
    };
    enable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountController.AccountRow"];
                };
            };
        };
    };
    reset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountController.SlipView"];
                };
            };
        };
    };
    list_1: {
        parameters: {
            query?: {
                state?: components["schemas"]["AdjustmentState"] | null;
                person?: string | null;
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdjustmentView.AdjustmentPage"];
                };
            };
        };
    };
    approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustmentController.AnswerRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdjustmentView"];
                };
            };
        };
    };
    refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustmentController.AnswerRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdjustmentView"];
                };
            };
        };
    };
    withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdjustmentView"];
                };
            };
        };
    };
    queue: {
        parameters: {
            query?: {
                state?: string | null;
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppealController.AppealPage"];
                };
            };
        };
    };
    file: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppealController.AppealRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppealController.AppealView"];
                };
            };
        };
    };
    one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppealController.AppealView"];
                };
            };
        };
    };
    answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppealController.AnswerRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppealController.AppealView"];
                };
            };
        };
    };
    withdraw_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppealController.AppealView"];
                };
            };
        };
    };
    read: {
        parameters: {
            query?: {
                action?: string | null;
                text?: string | null;
                unit?: string | null;
                person?: string | null;
                since?: string | null;
                until?: string | null;
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditController.AuditPage"];
                };
            };
        };
    };
    differences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconciliationController.DifferenceList"];
                };
            };
        };
    };
    repair: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconciliationController.Repaired"];
                };
            };
        };
    };
    delegate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantController.DelegationRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantController.GrantView"];
                };
            };
        };
    };
    undelegate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    now: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemonstrationController.ClockView"];
                };
            };
        };
    };
    move: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemonstrationController.ClockView"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemonstrationController.ClockView"];
                };
            };
        };
    };
    isOpen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstAdministratorController.FirstView"];
                };
            };
        };
    };
    make_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirstAdministratorController.FirstRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    list_2: {
        parameters: {
            query?: {
                person?: string | null;
                unit?: string | null;
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantController.GrantPage"];
                };
            };
        };
    };
    grant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantController.GrantRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantController.GrantView"];
                };
            };
        };
    };
    revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    reasons: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthController.HealthView"];
                };
            };
        };
    };
    list_3: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobController.JobView"][];
                };
            };
        };
    };
    run: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobController.JobView"];
                };
            };
        };
    };
    runs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobController.RunView"][];
                };
            };
        };
    };
    open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterController.LetterView"];
                };
            };
        };
    };
    pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    serve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterController.ServiceRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterController.LetterItem"];
                };
            };
        };
    };
    own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppealController.AppealPage"];
                };
            };
        };
    };
    own_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantController.GrantView"][];
                };
            };
        };
    };
    page: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxController.MessagePage"];
                };
            };
        };
    };
    unread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxController.Unread"];
                };
            };
        };
    };
    read_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxController.MessageView"];
                };
            };
        };
    };
    ownPage: {
        parameters: {
            query?: {
                year?: number | null;
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryPage"];
                };
            };
        };
    };
    ownExport: {
        parameters: {
            query?: {
                year?: number | null;
                format?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    ownStatement: {
        parameters: {
            query?: {
                year?: number | null;
                asOf?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statement"];
                };
            };
        };
    };
    own_2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterController.LetterPage"];
                };
            };
        };
    };
    propose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdjustmentView"];
                };
            };
        };
    };
    page_1: {
        parameters: {
            query?: {
                year?: number | null;
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryPage"];
                };
            };
        };
    };
    export: {
        parameters: {
            query?: {
                year?: number | null;
                format?: string | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    statement: {
        parameters: {
            query?: {
                year?: number | null;
                asOf?: string | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statement"];
                };
            };
        };
    };
    of: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualificationController.QualificationPage"];
                };
            };
        };
    };
    record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QualificationController.QualificationRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualificationController.QualificationView"];
                };
            };
        };
    };
    waiting: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualificationController.QualificationPage"];
                };
            };
        };
    };
    approve_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualificationController.QualificationView"];
                };
            };
        };
    };
    revoke_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QualificationController.RevokeRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualificationController.QualificationView"];
                };
            };
        };
    };
    roles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantController.RoleWords"][];
                };
            };
        };
    };
    current: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionController.SessionView"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionController.SignInRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    list_4: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionController.OpenSessionView"][];
                };
            };
        };
    };
    end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionController.PasswordRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
