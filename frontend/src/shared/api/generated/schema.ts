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
    "/api/behind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One page; status is a comma-separated list (all without one), sort is shortfall or daysLeft.
         * @description One page; status is a comma-separated list (all without one), sort is shortfall or daysLeft.
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
    "/api/behind/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The whole list as a file, xlsx or csv.
         * @description The whole list as a file, xlsx or csv.
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
    "/api/behind/remind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a reminder to each of these people for whom something is missing, once a day.
         * @description Sends a reminder to each of these people for whom something is missing, once a day.
         */
        post: operations["remind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/behind/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many stand where, in all and by unit.
         * @description How many stand where, in all and by unit.
         */
        get: operations["summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cases by due day; without a state those that are undecided.
         * @description Cases by due day; without a state those that are undecided.
         */
        get: operations["queue_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many cases wait for what.
         * @description How many cases wait for what.
         */
        get: operations["counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The queue as a file.
         * @description The queue as a file.
         */
        get: operations["export_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One case with its dossier.
         * @description One case with its dossier.
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
    "/api/cases/{id}/evidence/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A piece of evidence, word for word.
         * @description A piece of evidence, word for word.
         */
        get: operations["evidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Returns a case that is signed once.
         * @description Returns a case that is signed once.
         */
        post: operations["returnCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts one's signature on a case; the second one takes effect.
         * @description Puts one's signature on a case; the second one takes effect.
         */
        post: operations["sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificate-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The kinds of certificates.
         * @description The kinds of certificates.
         */
        get: operations["kinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of the register, by the end of the term.
         * @description A page of the register, by the end of the term.
         */
        get: operations["page_1"];
        put?: never;
        /**
         * Issues one behind the gate; a refusal names each condition that is not met.
         * @description Issues one behind the gate; a refusal names each condition that is not met.
         */
        post: operations["issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The register under the same filters as a file for offices.
         * @description The register under the same filters as a file for offices.
         */
        get: operations["export_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates/gate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether a person may get one, condition by condition.
         * @description Whether a person may get one, condition by condition.
         */
        get: operations["gate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One certificate with its history.
         * @description One certificate with its history.
         */
        get: operations["one_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates/{id}/custody": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Notes where the card goes.
         * @description Notes where the card goes.
         */
        post: operations["custody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates/{id}/qr.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The code for the card.
         * @description The code for the card.
         */
        get: operations["qr"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates/{id}/replace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renews, exchanges, or replaces a lost one.
         * @description Renews, exchanges, or replaces a lost one.
         */
        post: operations["replace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives back one that was taken back, after retraining.
         * @description Gives back one that was taken back, after retraining.
         */
        post: operations["giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Checks in or out: with the scanned text of the wall, or with a lecture and its six digits.
         * @description Checks in or out: with the scanned text of the wall, or with a lecture and its six digits.
         */
        post: operations["checkIn"];
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
    "/api/decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A decision.
         * @description A decision.
         */
        get: operations["decision"];
        put?: never;
        post?: never;
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
    "/api/flags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Flags, newest first.
         * @description Flags, newest first.
         */
        get: operations["list_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/flags/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Flags as a file.
         * @description Flags as a file.
         */
        get: operations["export_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/flags/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraws a flag with a reason.
         * @description Withdraws a flag with a reason.
         */
        post: operations["withdraw_2"];
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
        get: operations["list_3"];
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
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Imports in scope, newest first.
         * @description Imports in scope, newest first.
         */
        get: operations["list_4"];
        put?: never;
        /**
         * Takes a file in and checks it; nothing on record changes.
         * @description Takes a file in and checks it; nothing on record changes.
         */
        post: operations["upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An empty file with a kind's heads, xlsx or csv.
         * @description An empty file with a kind's heads, xlsx or csv.
         */
        get: operations["template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One import.
         * @description One import.
         */
        get: operations["one_2"];
        put?: never;
        post?: never;
        /**
         * Forgets an import that was not applied.
         * @description Forgets an import that was not applied.
         */
        delete: operations["discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Writes all good rows at once.
         * @description Writes all good rows at once.
         */
        post: operations["apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/bad-rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The bad rows as a file to mend and send again.
         * @description The bad rows as a file to mend and send again.
         */
        get: operations["badRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/missing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * People on record in the import's unit whom the file lacks.
         * @description People on record in the import's unit whom the file lacks.
         */
        get: operations["missing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Its rows by line, all or of one outcome.
         * @description Its rows by line, all or of one outcome.
         */
        get: operations["rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/rows/{line}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Puts other values into cells of a row and checks again; an empty value empties the cell.
         * @description Puts other values into cells of a row and checks again; an empty value empties the cell.
         */
        put: operations["cure"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/rows/{line}/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leaves a row out; a cure takes it in again.
         * @description Leaves a row out; a cure takes it in again.
         */
        post: operations["skip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes an applied import back, within seven days.
         * @description Takes an applied import back, within seven days.
         */
        post: operations["undo"];
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
        get: operations["list_5"];
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
    "/api/lecturers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The lecturers within reach.
         * @description The lecturers within reach.
         */
        get: operations["list_6"];
        put?: never;
        /**
         * Adds a lecturer.
         * @description Adds a lecturer.
         */
        post: operations["add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lecturers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes a lecturer.
         * @description Changes a lecturer.
         */
        patch: operations["change"];
        trace?: never;
    };
    "/api/lectures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lectures from one day up to, but not on, another, by their start.
         * @description Lectures from one day up to, but not on, another, by their start.
         */
        get: operations["list_7"];
        put?: never;
        /**
         * Puts a lecture on the calendar; refused while room or lecturer is taken.
         * @description Puts a lecture on the calendar; refused while room or lecturer is taken.
         */
        post: operations["schedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lectures/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What stands in the way of a plan; nothing is saved.
         * @description What stands in the way of a plan; nothing is saved.
         */
        post: operations["check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lectures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One lecture.
         * @description One lecture.
         */
        get: operations["find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes or moves a planned lecture.
         * @description Changes or moves a planned lecture.
         */
        patch: operations["change_1"];
        trace?: never;
    };
    "/api/lectures/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everybody who signed up, came or was corrected.
         * @description Everybody who signed up, came or was corrected.
         */
        get: operations["list_8"];
        put?: never;
        /**
         * Enters somebody by hand, with a reason.
         * @description Enters somebody by hand, with a reason.
         */
        post: operations["enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lectures/{id}/attendance/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list as a file, xlsx or csv.
         * @description The list as a file, xlsx or csv.
         */
        get: operations["export_4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lectures/{id}/attendance/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list for printing, with the lecture at its head.
         * @description The list for printing, with the lecture at its head.
         */
        get: operations["print"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lectures/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calls a planned lecture off.
         * @description Calls a planned lecture off.
         */
        post: operations["cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lectures/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirms the list; everybody present earns credit.
         * @description Confirms the list; everybody present earns credit.
         */
        post: operations["confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lectures/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Corrects somebody's presence afterwards, with a reason.
         * @description Corrects somebody's presence afterwards, with a reason.
         */
        post: operations["correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lectures/{id}/seat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signs up.
         * @description Signs up.
         */
        post: operations["take"];
        /**
         * Gives the seat back.
         * @description Gives the seat back.
         */
        delete: operations["giveBack_1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lectures/{id}/wall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The codes of the moment, who has come and who is missing.
         * @description The codes of the moment, who has come and who is missing.
         */
        get: operations["read_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lectures/{id}/wall/qr.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The QR code of the moment as a drawing.
         * @description The QR code of the moment as a drawing.
         */
        get: operations["qr_1"];
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
        get: operations["open_1"];
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
    "/api/me/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's own certificates, the longest term first.
         * @description One's own certificates, the longest term first.
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
    "/api/me/clearance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's own open flags and decisions.
         * @description One's own open flags and decisions.
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
        get: operations["own_3"];
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
        get: operations["page_2"];
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
        post: operations["read_2"];
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
        get: operations["own_4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's own standing, now.
         * @description One's own standing, now.
         */
        get: operations["own_5"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * People by pinyin; q is name, pinyin, initials, unit, staff number or a whole identity number.
         * @description People by pinyin; q is name, pinyin, initials, unit, staff number or a whole identity number.
         */
        get: operations["list_9"];
        put?: never;
        /**
         * Puts somebody on record.
         * @description Puts somebody on record.
         */
        post: operations["create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same people as a file, xlsx or csv; identity numbers by their last four characters.
         * @description The same people as a file, xlsx or csv; identity numbers by their last four characters.
         */
        get: operations["export_5"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One person with all dated spans.
         * @description One person with all dated spans.
         */
        get: operations["one_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Corrects what is not dated; null leaves as it is, an empty text clears.
         * @description Corrects what is not dated; null leaves as it is, an empty text clears.
         */
        patch: operations["edit"];
        trace?: never;
    };
    "/api/people/{id}/absence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A long absence; the same kind and first day again changes its end.
         * @description A long absence; the same kind and first day again changes its end.
         */
        post: operations["absence"];
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
    "/api/people/{id}/category": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Another category from that day.
         * @description Another category from that day.
         */
        post: operations["category"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * No longer serves from that day.
         * @description No longer serves from that day.
         */
        post: operations["leave"];
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
        get: operations["page_3"];
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
        get: operations["export_6"];
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
    "/api/people/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * This record stands for both from now on.
         * @description This record stands for both from now on.
         */
        post: operations["merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Another post from that day; an empty title ends the present one.
         * @description Another post from that day; an empty title ends the present one.
         */
        post: operations["post"];
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
    "/api/people/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Serves again from that day; without a unit, where they left.
         * @description Serves again from that day; without a unit, where they left.
         */
        post: operations["comeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The whole identity number and phone, with a reason that goes on record.
         * @description The whole identity number and phone, with a reason that goes on record.
         */
        post: operations["reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Somebody's standing, now or on a day.
         * @description Somebody's standing, now or on a day.
         */
        get: operations["of_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 在编, 在册 or 在岗 begins or ends on that day.
         * @description 在编, 在册 or 在岗 begins or ends on that day.
         */
        post: operations["status"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Serves in another unit from that day.
         * @description Serves in another unit from that day.
         */
        post: operations["transfer"];
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
    "/api/rooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rooms within reach.
         * @description The rooms within reach.
         */
        get: operations["list_10"];
        put?: never;
        /**
         * Adds a room.
         * @description Adds a room.
         */
        post: operations["add_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rooms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes a room.
         * @description Changes a room.
         */
        patch: operations["change_2"];
        trace?: never;
    };
    "/api/rule-assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The assignments at a unit, above it and below it.
         * @description The assignments at a unit, above it and below it.
         */
        get: operations["list_11"];
        put?: never;
        /**
         * Puts a rule set in force for a subtree.
         * @description Puts a rule set in force for a subtree.
         */
        post: operations["assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-assignments/{id}": {
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
         * Ends an assignment on a day, today unless said.
         * @description Ends an assignment on a day, today unless said.
         */
        delete: operations["end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every setting there is, with the form its values have and whether the product acts on it.
         * @description Every setting there is, with the form its values have and whether the product acts on it.
         */
        get: operations["keys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All rule sets with their versions.
         * @description All rule sets with their versions.
         */
        get: operations["list_12"];
        put?: never;
        /**
         * Adds a rule set with an empty draft.
         * @description Adds a rule set with an empty draft.
         */
        post: operations["add_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-sets/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begins the next version as a copy of the latest.
         * @description Begins the next version as a copy of the latest.
         */
        post: operations["draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-sets/{id}/versions/{versionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One version with everything it says.
         * @description One version with everything it says.
         */
        get: operations["version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-sets/{id}/versions/{versionId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts a draft in force from a day on.
         * @description Puts a draft in force from a day on.
         */
        post: operations["publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-sets/{id}/versions/{versionId}/values/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says something in a draft.
         * @description Says something in a draft.
         */
        put: operations["put"];
        post?: never;
        /**
         * Takes something out of a draft.
         * @description Takes something out of a draft.
         */
        delete: operations["remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/effective": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every setting as it holds for a unit on a day (today unless said), set or not, with its source.
         * @description Every setting as it holds for a unit on a day (today unless said), set or not, with its source.
         */
        get: operations["effective"];
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
        get: operations["list_13"];
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
        delete: operations["end_1"];
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
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All units in scope, flat, with how many people serve in each subtree; q is name, short name, code, pinyin or initials.
         * @description All units in scope, flat, with how many people serve in each subtree; q is name, short name, code, pinyin or initials.
         */
        get: operations["list_14"];
        put?: never;
        /**
         * Adds a unit.
         * @description Adds a unit.
         */
        post: operations["create_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Renames a unit.
         * @description Renames a unit.
         */
        patch: operations["rename"];
        trace?: never;
    };
    "/api/units/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Closes an empty unit.
         * @description Closes an empty unit.
         */
        post: operations["close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hangs a unit, with all below it, under another parent.
         * @description Hangs a unit, with all below it, under another parent.
         */
        post: operations["move_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/verify/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The state of the card with this id; an unknown id answers in the same shape with NOT_FOUND.
         * @description The state of the card with this id; an unknown id answers in the same shape with NOT_FOUND.
         */
        get: operations["look"];
        put?: never;
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
        /**
         * @description Why somebody is away for long.
         * @enum {string}
         */
        AbsenceKind: "SICK" | "MATERNITY" | "STUDY" | "SECONDMENT" | "OTHER";
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
        /** @description What confirming has done. */
        "AttendanceController.ConfirmedView": {
            /** Format: int32 */
            absent: number;
            /** Format: int32 */
            entries: number;
            lectureId: string;
            /** @description says so in words; null when everybody earns hours */
            note?: string | null;
            /** Format: int32 */
            present: number;
            /**
             * Format: int32
             * @description how many of those present earn nothing in hours
             */
            withoutHours: number;
        };
        /** @description A correction. */
        "AttendanceController.CorrectionRequest": {
            personId: string;
            present: boolean;
            reason: string;
        };
        /** @description Somebody entered by hand. */
        "AttendanceController.EntryRequest": {
            /** Format: date-time */
            at: string;
            direction: components["schemas"]["Direction"];
            personId: string;
            reason: string;
        };
        /** @description One person of a lecture. */
        AttendanceView: {
            in?: components["schemas"]["AttendanceView.Pass"] | null;
            out?: components["schemas"]["AttendanceView.Pass"] | null;
            person: components["schemas"]["PersonRef"];
            present: boolean;
            signedUp: boolean;
            /** @description why the person counts as present or does not, in words */
            why: string;
            whyCode: string;
        };
        /** @description The list of a lecture, whole. */
        "AttendanceView.AttendancePage": {
            items: components["schemas"]["AttendanceView"][];
            next?: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        /** @description The list for printing, with its head. */
        "AttendanceView.AttendanceSheet": {
            lecture: components["schemas"]["LectureView"];
            /** Format: int32 */
            present: number;
            rows: components["schemas"]["AttendanceView"][];
            /** Format: int32 */
            signedUp: number;
        };
        /** @description How somebody passed the door. */
        "AttendanceView.Pass": {
            /** Format: date-time */
            at: string;
            /** @description why it was entered by hand */
            reason?: string | null;
            way: components["schemas"]["Way"];
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
        /** @description Whom to remind; people out of scope are left out. */
        "BehindController.RemindRequest": {
            personIds: string[];
        };
        /** @description How many messages were new. */
        "BehindController.Reminded": {
            /** Format: int32 */
            sent: number;
        };
        /** @description One person of the list; `derivedAt` says how old it is. */
        BehindView: {
            /** Format: int32 */
            booked: number;
            category: string;
            /** Format: date */
            certificateEnd?: string | null;
            /** Format: int32 */
            counted: number;
            /** Format: int32 */
            daysLeft?: number | null;
            /** Format: date-time */
            derivedAt: string;
            /** Format: int32 */
            due?: number | null;
            /** Format: date */
            dueDate?: string | null;
            person: components["schemas"]["PersonRef"];
            /** Format: int32 */
            shortfall?: number | null;
            status: components["schemas"]["StandingStatus"];
            unit?: components["schemas"]["QuotaUnit"] | null;
        };
        /** @description How many of a unit's own people stand where. */
        "BehindView.BehindOfUnit": {
            /** Format: int64 */
            behind: number;
            /** Format: int64 */
            met: number;
            /** Format: int64 */
            notSet: number;
            /** Format: int64 */
            onTrack: number;
            /** Format: int64 */
            sumShortfall: number;
            unit: components["schemas"]["UnitRef"];
            /** Format: int64 */
            unreachable: number;
        };
        /** @description A page. */
        "BehindView.BehindPage": {
            items: components["schemas"]["BehindView"][];
            next?: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        /** @description How many stand where, in all and by unit; sums of what is missing in hundredths of a 学时, without quotas in days. */
        "BehindView.BehindSummary": {
            /** Format: int64 */
            behind: number;
            byUnit: components["schemas"]["BehindView.BehindOfUnit"][];
            /** Format: date-time */
            derivedAt?: string | null;
            /** Format: int64 */
            met: number;
            /** Format: int64 */
            notSet: number;
            /** Format: int64 */
            onTrack: number;
            /** Format: int64 */
            sumShortfall: number;
            /** Format: int64 */
            unreachable: number;
        };
        /**
         * @description What a person is. Several may hold at once with dates of their own; the one that leads in lists is the first in this order, so that whoever is auxiliary staff is always shown, and judged, as such.
         * @enum {string}
         */
        Category: "AUXILIARY" | "OFFICER" | "RECONSIDERATION" | "SUPERVISOR" | "CADRE" | "STATE_STAFF" | "VOLUNTEER_SUPERVISOR";
        /** @description Certificates with their history. */
        "CertificateViews.CertificateList": {
            items: components["schemas"]["CertificateViews.CertificateView"][];
            next?: string | null;
        };
        /** @description A page of the register. */
        "CertificateViews.CertificatePage": {
            items: components["schemas"]["CertificateViews.CertificateRow"][];
            next?: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        /** @description A line of the register; `state` is VALID, SUSPENDED, TAKEN_BACK, CANCELLED, EXPIRED or NOT_YET today. */
        "CertificateViews.CertificateRow": {
            /** Format: int64 */
            daysLeft: number;
            id: string;
            kind: string;
            kindEn: string;
            kindZh: string;
            number: string;
            onHold: boolean;
            person: components["schemas"]["CertificateViews.HolderOfCertificate"];
            provenance: string;
            state: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string;
        };
        /** @description A certificate with its history. */
        "CertificateViews.CertificateView": {
            area?: string | null;
            custody: components["schemas"]["CertificateViews.CustodyView"][];
            /** Format: int64 */
            daysLeft: number;
            holds: components["schemas"]["CertificateViews.HoldView"][];
            id: string;
            /** Format: date */
            issuedOn: string;
            kind: string;
            kindEn: string;
            kindZh: string;
            number: string;
            onHold: boolean;
            person: components["schemas"]["CertificateViews.HolderOfCertificate"];
            provenance: string;
            replaces?: string | null;
            source: string;
            state: string;
            states: components["schemas"]["CertificateViews.StateView"][];
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string;
            verifyUrl: string;
        };
        /** @description One condition of the gate; `words` say what it asks, or what is missing; `clause` null for none. */
        "CertificateViews.ConditionView": {
            clause?: string | null;
            code: string;
            met: boolean;
            words: string;
        };
        /** @description A line of the custody log. */
        "CertificateViews.CustodyView": {
            /** Format: date-time */
            at: string;
            by: string;
            handedBy?: string | null;
            note?: string | null;
            place: string;
        };
        /** @description The gate for one person and kind. */
        "CertificateViews.GateView": {
            conditions: components["schemas"]["CertificateViews.ConditionView"][];
            open: boolean;
        };
        /** @description A hold; it stands while `releasedAt` is null. */
        "CertificateViews.HoldView": {
            holder: string;
            /** Format: date-time */
            placedAt: string;
            reason: string;
            /** Format: date-time */
            releasedAt?: string | null;
        };
        /** @description Who holds it, with the unit they serve in. */
        "CertificateViews.HolderOfCertificate": {
            id: string;
            name: string;
            unit: components["schemas"]["CertificateViews.UnitOfHolder"];
        };
        /** @description A kind of certificate. */
        "CertificateViews.KindView": {
            code: string;
            en: string;
            forEnforcement: boolean;
            zh: string;
        };
        /** @description A dated state. */
        "CertificateViews.StateView": {
            /** Format: date-time */
            at: string;
            basis: string;
            by?: string | null;
            decision?: string | null;
            /** Format: date */
            from: string;
            state: string;
            /** Format: date */
            until?: string | null;
        };
        /** @description A unit by id and name. */
        "CertificateViews.UnitOfHolder": {
            id: string;
            name: string;
        };
        /** @description A check-in. */
        "CheckInController.CheckInRequest": {
            code?: string | null;
            direction?: components["schemas"]["Direction"] | null;
            lectureId?: string | null;
            /** @description the scanned text, which holds lecture and direction itself */
            token?: string | null;
        };
        /** @description When and which way one passed; the first time's answer when asked again. */
        "CheckInController.PassedView": {
            /** Format: date-time */
            at: string;
            direction: components["schemas"]["Direction"];
            lecture: components["schemas"]["ClashView.LectureRef"];
        };
        /**
         * @description What two lectures share.
         * @enum {string}
         */
        "Clash.Kind": "ROOM" | "LECTURER" | "PERSON";
        /** @description Something that stands in the way of a plan. */
        ClashView: {
            kind: components["schemas"]["Clash.Kind"];
            lecture?: components["schemas"]["ClashView.LectureRef"] | null;
            /**
             * Format: int32
             * @description how many people have a seat in both
             */
            people: number;
            words: string;
        };
        /** @description Everything that stands in the way; empty when the plan can be saved. */
        "ClashView.ClashList": {
            clashes: components["schemas"]["ClashView"][];
        };
        /** @description A lecture by its title. */
        "ClashView.LectureRef": {
            id: string;
            title: string;
        };
        /** @description A clause. */
        "ClearanceJson.BasisItem": {
            clause: string;
            ruleSet: string;
            version: string;
            words: string;
        };
        /** @description The certificate of a case. */
        "ClearanceJson.CaseCertificate": {
            id: string;
            number: string;
            state: string;
            /** Format: date */
            validTo: string;
        };
        /** @description How many cases wait for what. */
        "ClearanceJson.CaseCounts": {
            /** Format: int64 */
            decided: number;
            /** Format: int64 */
            mine: number;
            /** Format: int64 */
            open: number;
            /** Format: int64 */
            signedOnce: number;
            /** Format: int64 */
            withdrawn: number;
        };
        /** @description The facts of an undecided case; `standing` null where the certificate is not live. */
        "ClearanceJson.CaseFacts": {
            auxiliary: boolean;
            entriesLink: string;
            established: boolean;
            inPost: boolean;
            /** Format: date */
            leftOn?: string | null;
            registered: boolean;
            standing?: components["schemas"]["Judged.Figures"] | null;
        };
        /** @description A case in a list. */
        "ClearanceJson.CaseItem": {
            certificate: components["schemas"]["ClearanceJson.CaseCertificate"];
            /**
             * Format: int32
             * @description days to `dueOn`, negative when it has passed; null where no day is set
             */
            daysLeft?: number | null;
            /** Format: date */
            dueOn?: string | null;
            firstSignedBy?: string | null;
            grounds: string[];
            id: string;
            number: string;
            /** Format: date-time */
            openedAt: string;
            person: components["schemas"]["PersonRef"];
            /** @description the proposed verdict; null once closed */
            proposal?: string | null;
            quotaUnit?: string | null;
            /** Format: int32 */
            shortfall?: number | null;
            state: string;
            status?: string | null;
        };
        /** @description A page of cases. */
        "ClearanceJson.CasePage": {
            items: components["schemas"]["ClearanceJson.CaseItem"][];
            next?: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        /** @description A case with its dossier. */
        "ClearanceJson.CaseView": {
            basis: components["schemas"]["ClearanceJson.BasisItem"][];
            /** Format: date-time */
            closedAt?: string | null;
            closedReason?: string | null;
            /** @description the decision, and the one that revised it */
            decisions: components["schemas"]["ClearanceJson.DecisionView"][];
            evidence: components["schemas"]["ClearanceJson.EvidenceItem"][];
            facts?: components["schemas"]["ClearanceJson.CaseFacts"] | null;
            flags: components["schemas"]["ClearanceJson.FlagView"][];
            /** @description the facts that were signed; empty before a decision */
            frozen: components["schemas"]["ClearanceJson.FrozenFact"][];
            item: components["schemas"]["ClearanceJson.CaseItem"];
            maySign: components["schemas"]["ClearanceJson.MaySign"];
            proposal?: components["schemas"]["Proposal"] | null;
            /** Format: int32 */
            round: number;
            signatures: components["schemas"]["ClearanceJson.SignatureView"][];
            /** Format: int32 */
            version: number;
        };
        /** @description A decision; `appealUntil` null while not served, or where no rule sets a time. */
        "ClearanceJson.DecisionView": {
            /** Format: date */
            appealUntil?: string | null;
            basis: string;
            caseId: string;
            caseNumber: string;
            /** Format: date-time */
            decidedAt: string;
            factsHash: string;
            firstSignedBy: string;
            id: string;
            letter?: components["schemas"]["ClearanceJson.LetterRef"] | null;
            number: string;
            reason: string;
            revised: boolean;
            revises: boolean;
            ruleVersion: string;
            secondSignedBy?: string | null;
            /** Format: date */
            until?: string | null;
            verdict: string;
            verdictEn: string;
            verdictZh: string;
            years?: string | null;
        };
        /** @description A piece of evidence; the link gives the text whose SHA-256 is the hash. */
        "ClearanceJson.EvidenceItem": {
            /** Format: date-time */
            at: string;
            hash: string;
            kind: string;
            link: string;
            /** Format: int32 */
            number: number;
            title: string;
        };
        /** @description A page of flags. */
        "ClearanceJson.FlagPage": {
            items: components["schemas"]["ClearanceJson.FlagView"][];
            next?: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        /** @description A flag; `closedHow` CAUSE_GONE, DECIDED or WITHDRAWN. */
        "ClearanceJson.FlagView": {
            caseId?: string | null;
            caseNumber?: string | null;
            certificateId: string;
            certificateNumber: string;
            clause: string;
            /** Format: date-time */
            closedAt?: string | null;
            closedHow?: string | null;
            closedReason?: string | null;
            detail: string;
            /** Format: date */
            dueOn?: string | null;
            ground: string;
            groundEn: string;
            groundZh: string;
            id: string;
            /** Format: int32 */
            lawYear: number;
            person: components["schemas"]["PersonRef"];
            quotaUnit?: string | null;
            /** Format: date-time */
            raisedAt: string;
            ruleVersion: string;
            /** Format: int32 */
            shortfall?: number | null;
            status?: string | null;
        };
        /** @description A signed fact. */
        "ClearanceJson.FrozenFact": {
            name: string;
            value: string;
        };
        /** @description A decision's letter. */
        "ClearanceJson.LetterRef": {
            id: string;
            link: string;
            number: string;
            /** Format: date-time */
            servedAt?: string | null;
        };
        /** @description Where the caller may sign, FIRST or SECOND; otherwise why not. */
        "ClearanceJson.MaySign": {
            place?: string | null;
            why?: string | null;
        };
        /** @description A decision about oneself; `mayAppeal` with `subjectKind=VERDICT` and its id as `subjectRef`. */
        "ClearanceJson.OwnDecision": {
            decision: components["schemas"]["ClearanceJson.DecisionView"];
            mayAppeal: boolean;
        };
        /** @description A flag about oneself. */
        "ClearanceJson.OwnFlag": {
            caseNumber?: string | null;
            certificateNumber: string;
            clause: string;
            detail: string;
            /** Format: date */
            dueOn?: string | null;
            ground: string;
            groundEn: string;
            groundZh: string;
            /** Format: int32 */
            lawYear: number;
            quotaUnit?: string | null;
            /** Format: date-time */
            raisedAt: string;
            /** Format: int32 */
            shortfall?: number | null;
        };
        /** @description What one may know of clearance about oneself. */
        "ClearanceJson.OwnView": {
            decisions: components["schemas"]["ClearanceJson.OwnDecision"][];
            flags: components["schemas"]["ClearanceJson.OwnFlag"][];
        };
        /** @description A reason. */
        "ClearanceJson.ReasonRequest": {
            reason: string;
        };
        /** @description A signature to put. */
        "ClearanceJson.SignRequest": {
            reason: string;
            /** Format: date */
            until?: string | null;
            verdict: components["schemas"]["Verdict"];
            /** Format: int32 */
            version: number;
            /** @description EXEMPTED or MADE_UP when a case of closed years is cleared; null otherwise */
            years?: string | null;
        };
        /** @description A signature: FIRST, SECOND or RETURN. */
        "ClearanceJson.SignatureView": {
            /** Format: date-time */
            at: string;
            factsHash: string;
            person: string;
            place: string;
            reason: string;
            /** Format: int32 */
            round: number;
            /** Format: date */
            until?: string | null;
            verdict: string;
            years?: string | null;
        };
        /**
         * @description Where the physical card can be.
         * @enum {string}
         */
        CustodyPlace: "HOLDER" | "UNIT" | "ISSUER" | "LOST" | "DESTROYED";
        /** @description A moment, 2000 to 2100. */
        "DemonstrationController.ClockView": {
            /** Format: date-time */
            now: string;
        };
        /**
         * @description Which way somebody passes the door.
         * @enum {string}
         */
        Direction: "IN" | "OUT";
        /** @description A setting as it holds, and where it comes from. */
        EffectiveValueView: {
            assignedTo?: components["schemas"]["UnitRef"] | null;
            clause?: string | null;
            group: string;
            groupEn: string;
            groupZh: string;
            key: string;
            labelEn: string;
            labelZh: string;
            ruleSet?: components["schemas"]["RuleAssignmentController.RuleSetRef"] | null;
            /** @description false where nobody said anything: "not set" */
            set: boolean;
            /** @description the value in words */
            shown?: string | null;
            use: components["schemas"]["RuleUse"];
            value?: Record<string, never> | null;
            version?: string | null;
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
        /**
         * @description The three dated flags; a certificate asks for all of them (obligations.md A5).
         * @enum {string}
         */
        Flag: "ESTABLISHED" | "REGISTERED" | "IN_POST";
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
        /** @description Values for cells by field; the field `who` says which person is meant, by id, or `new`. */
        "ImportController.Cure": {
            cells: {
                [key: string]: string;
            };
        };
        /** @description A page of imports. */
        "ImportController.ImportPage": {
            items: components["schemas"]["ImportViews.ImportView"][];
            next?: string | null;
        };
        /** @description Everybody whom the file lacks. */
        "ImportController.MissingList": {
            items: components["schemas"]["ImportController.MissingPerson"][];
        };
        /** @description Somebody whom the file lacks. */
        "ImportController.MissingPerson": {
            category: string;
            id: string;
            name: string;
            unit: components["schemas"]["ImportViews.UnitRef"];
        };
        /** @description A page of rows. */
        "ImportController.RowPage": {
            items: components["schemas"]["ImportViews.RowView"][];
            next?: string | null;
        };
        /** @description A cell by its field. */
        "ImportViews.CellView": {
            column: string;
            value: string;
        };
        /** @description What would differ on record. */
        "ImportViews.ChangeView": {
            after?: string | null;
            before?: string | null;
            column: string;
            consequence?: string | null;
        };
        /** @description One way out. */
        "ImportViews.ChoiceView": {
            label: string;
            value: string;
        };
        /** @description How many rows there are, and what applying would do with them. */
        "ImportViews.Counts": {
            /** Format: int32 */
            bad: number;
            /** Format: int32 */
            change: number;
            /** Format: int32 */
            fresh: number;
            /** Format: int32 */
            rows: number;
            /** Format: int32 */
            same: number;
        };
        /** @description How a problem can be cured. */
        "ImportViews.CureView": {
            choices: components["schemas"]["ImportViews.ChoiceView"][];
            /** @description a value that would do */
            suggestion?: string | null;
            /** @description what to do */
            words: string;
        };
        /** @description A recognised head: the file's words and the field they mean. */
        "ImportViews.HeadView": {
            field: string;
            name: string;
        };
        /** @description An import. */
        "ImportViews.ImportView": {
            /** Format: date-time */
            appliedAt?: string | null;
            columns: components["schemas"]["ImportViews.HeadView"][];
            consequences: string[];
            counts: components["schemas"]["ImportViews.Counts"];
            /**
             * Format: int32
             * @description rows written so far
             */
            done: number;
            fileName: string;
            id: string;
            kind: string;
            /** Format: date-time */
            madeAt: string;
            madeBy: components["schemas"]["ImportViews.UnitRef"];
            /** @description CHECKED, APPLYING, APPLIED or UNDONE */
            state: string;
            /**
             * Format: date-time
             * @description null until applied
             */
            undoUntil?: string | null;
            /** Format: date-time */
            undoneAt?: string | null;
            unit: components["schemas"]["ImportViews.UnitRef"];
        };
        /** @description A problem of a cell; `column` is `who` where the question is which person is meant. */
        "ImportViews.ProblemView": {
            code: string;
            column: string;
            cure: components["schemas"]["ImportViews.CureView"];
            message: string;
            value?: string | null;
        };
        /** @description A row. */
        "ImportViews.RowView": {
            cells: components["schemas"]["ImportViews.CellView"][];
            changes: components["schemas"]["ImportViews.ChangeView"][];
            /**
             * Format: int32
             * @description its number in the file
             */
            line: number;
            name: string;
            outcome: components["schemas"]["RowOutcome"];
            problems: components["schemas"]["ImportViews.ProblemView"][];
            /** @description why undoing left it */
            stays?: string | null;
        };
        /** @description A thing by id and name. */
        "ImportViews.UnitRef": {
            id: string;
            name: string;
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
        /** @description Where the card goes. */
        "IssueController.CustodyRequest": {
            handedBy?: string | null;
            note?: string | null;
            place: components["schemas"]["CustodyPlace"];
        };
        /** @description What to issue; `validTo` is needed where the rule set names no years, `number` null makes one. */
        "IssueController.IssueRequest": {
            area?: string | null;
            kind: string;
            number?: string | null;
            personId: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo?: string | null;
        };
        /** @description Why and by what to replace it; the dates are a renewal's. */
        "IssueController.ReplaceRequest": {
            basis: string;
            number?: string | null;
            /** Format: date */
            validFrom?: string | null;
            /** Format: date */
            validTo?: string | null;
            why: components["schemas"]["Replacement"];
        };
        /** @description Why it is given back, and by which decision. */
        "IssueController.ReturnRequest": {
            basis: string;
            decision: string;
        };
        /**
         * @description Who issued the document behind a rule set.
         * @enum {string}
         */
        IssuingLevel: "NATIONAL" | "PROVINCE" | "CITY" | "COUNTY" | "UNIT";
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
        /** @description The present year and the years before it. */
        "Judged.Figures": {
            /** Format: int32 */
            booked: number;
            categories: components["schemas"]["Judged.Share"][];
            /** Format: int32 */
            counted: number;
            /**
             * Format: int32
             * @description null where not set
             */
            due?: number | null;
            /** Format: date */
            dueDate?: string | null;
            /** Format: int32 */
            lawYear: number;
            /** @description HOUR or DAY; null where not set */
            measure?: string | null;
            /**
             * Format: int32
             * @description the most that can still be reached; null where no daily cap is set
             */
            reachable?: number | null;
            /** Format: int32 */
            shortfall?: number | null;
            /** @description MET, ON_TRACK, BEHIND, UNREACHABLE or NOT_SET */
            status: string;
            years: components["schemas"]["Judged.Year"][];
        };
        /** @description One category's share of the quota. */
        "Judged.Share": {
            code: string;
            /** Format: int32 */
            counted: number;
            /** Format: int32 */
            due?: number | null;
            /** Format: int32 */
            shortfall?: number | null;
            zh: string;
        };
        /** @description One closed year. */
        "Judged.Year": {
            /** Format: int32 */
            counted: number;
            /** Format: int32 */
            due?: number | null;
            /** Format: int32 */
            shortfall?: number | null;
            status: string;
            /** Format: int32 */
            year: number;
        };
        /** @description A change of a lecture. With a title it says the whole lecture anew, and a room, lecturer or summary that is null is removed. Without one it moves times only: what is null stays, and parts, sign-up and check-in move along. */
        LectureChange: {
            /** Format: date-time */
            checkInFrom?: string | null;
            /** @description why it is moved although people who signed up are elsewhere then */
            despite?: string | null;
            /** Format: date-time */
            endsAt?: string | null;
            lecturerId?: string | null;
            needsCheckOut?: boolean | null;
            openToUnitId?: string | null;
            parts?: components["schemas"]["Part"][] | null;
            roomId?: string | null;
            /** Format: int32 */
            seats?: number | null;
            /** Format: date-time */
            signUpUntil?: string | null;
            /** Format: date-time */
            startsAt?: string | null;
            subjectKind?: components["schemas"]["SubjectKind"] | null;
            summary?: string | null;
            title?: string | null;
            /** @description ignored: a lecture stays with the unit that holds it */
            unitId?: string | null;
            /** Format: int32 */
            version: number;
        };
        /** @description Why it is called off. */
        "LectureController.CancelRequest": {
            reason: string;
        };
        /** @description A new lecture. */
        LectureRequest: {
            /**
             * Format: date-time
             * @description twenty minutes before the start where null
             */
            checkInFrom?: string | null;
            /** Format: date-time */
            endsAt: string;
            /** @description only when asking for clashes: the lecture that would be moved */
            lectureId?: string | null;
            lecturerId?: string | null;
            needsCheckOut?: boolean | null;
            /** @description whose subtree may sign up; the holding unit's where null */
            openToUnitId?: string | null;
            /** @description one part, the whole, where null or empty */
            parts?: components["schemas"]["Part"][] | null;
            roomId?: string | null;
            /** Format: int32 */
            seats: number;
            /**
             * Format: date-time
             * @description the start where null
             */
            signUpUntil?: string | null;
            /** Format: date-time */
            startsAt: string;
            subjectKind: components["schemas"]["SubjectKind"];
            summary?: string | null;
            title: string;
            /** @description the unit that holds it */
            unitId: string;
            /** Format: int32 */
            version?: number | null;
        };
        /**
         * @description Where a lecture stands.
         * @enum {string}
         */
        LectureState: "PLANNED" | "CONFIRMED" | "CANCELLED";
        /** @description A lecture. */
        LectureView: {
            cancelReason?: string | null;
            /** Format: date-time */
            checkInFrom: string;
            /** Format: date-time */
            confirmedAt?: string | null;
            /**
             * Format: int32
             * @description what being there earns in the reader's unit; null where its rules do not say
             */
            creditHundredths?: number | null;
            /** Format: date-time */
            endsAt: string;
            id: string;
            lecturer?: components["schemas"]["LectureView.LecturerRef"] | null;
            mine: components["schemas"]["LectureView.Mine"];
            needsCheckOut: boolean;
            openToUnit: components["schemas"]["UnitRef"];
            parts: components["schemas"]["Part"][];
            room?: components["schemas"]["LectureView.PlaceRef"] | null;
            /** Format: int32 */
            seats: number;
            /** Format: date-time */
            signUpUntil: string;
            /** Format: date-time */
            startsAt: string;
            state: components["schemas"]["LectureState"];
            subjectKind: string;
            summary?: string | null;
            /** Format: int32 */
            taken: number;
            title: string;
            unit: components["schemas"]["UnitRef"];
            /** Format: int32 */
            version: number;
        };
        /** @description A page of lectures by their start. */
        "LectureView.LecturePage": {
            items: components["schemas"]["LectureView"][];
            next?: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        /** @description A lecturer by name. */
        "LectureView.LecturerRef": {
            id: string;
            name: string;
        };
        /** @description How the reader stands to it. */
        "LectureView.Mine": {
            canSignUp: boolean;
            /** Format: date-time */
            checkedInAt?: string | null;
            /** Format: date-time */
            checkedOutAt?: string | null;
            signedUp: boolean;
            /** @description why the reader cannot sign up, in words */
            why?: string | null;
        };
        /** @description A room by its name. */
        "LectureView.PlaceRef": {
            id: string;
            name: string;
            place?: string | null;
        };
        /** @description A lecturer as recorded from now on. */
        "LecturerController.LecturerChange": {
            closed: boolean;
            kind: components["schemas"]["LecturerKind"];
            name: string;
            title?: string | null;
        };
        /** @description Lecturers by name. */
        "LecturerController.LecturerPage": {
            items: components["schemas"]["LecturerController.LecturerView"][];
            next?: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        /** @description A new lecturer. */
        "LecturerController.LecturerRequest": {
            kind: components["schemas"]["LecturerKind"];
            name: string;
            title?: string | null;
            unitId: string;
        };
        /** @description A lecturer. */
        "LecturerController.LecturerView": {
            closed: boolean;
            id: string;
            kind: components["schemas"]["LecturerKind"];
            name: string;
            title?: string | null;
            unit: components["schemas"]["UnitRef"];
        };
        /**
         * @description Who somebody is who lectures.
         * @enum {string}
         */
        LecturerKind: "OFFICIAL" | "LEGAL_ADVISER" | "PUBLIC_LAWYER" | "SCHOLAR" | "LEADER" | "OTHER";
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
         * @description Why the date matters.
         * @enum {string}
         */
        "Milestone.Kind": "RENEWAL" | "YEAR_END";
        /**
         * @description How credit was earned, in words that belong to no jurisdiction.
         * @enum {string}
         */
        Mode: "ONLINE" | "LECTURE" | "OUTSIDE" | "OPENING" | "EXAM" | "TRIAL" | "MANUAL";
        /** @description One unit of a lecture, which earns credit of its own. */
        Part: {
            /** Format: date-time */
            endsAt: string;
            /** Format: date-time */
            startsAt: string;
            title: string;
        };
        /**
         * @description Which of the three flags holds or does not hold today.
         * @enum {string}
         */
        "PersonController.FlagFilter": "ESTABLISHED" | "NOT_ESTABLISHED" | "REGISTERED" | "NOT_REGISTERED" | "IN_POST" | "NOT_IN_POST";
        /** @description Somebody to put on record. */
        "PersonController.NewPerson": {
            category: components["schemas"]["Category"];
            education?: string | null;
            /** @description 在编 from joinedOn */
            established: boolean;
            gender?: string | null;
            idNumber?: string | null;
            /** @description 在岗 from joinedOn */
            inPost: boolean;
            /** Format: date */
            joinedOn: string;
            name: string;
            phone?: string | null;
            postTitle?: string | null;
            /** @description 在册 from joinedOn */
            registered: boolean;
            /** @description where this is known from; null for "entered by hand" */
            source?: string | null;
            staffNumber?: string | null;
            unitId: string;
        };
        /** @description What to correct; null leaves as it is, an empty text clears. */
        "PersonController.PersonChange": {
            education?: string | null;
            gender?: string | null;
            idNumber?: string | null;
            name?: string | null;
            phone?: string | null;
            staffNumber?: string | null;
            /** Format: int32 */
            version: number;
        };
        /**
         * @description Whether somebody serves.
         * @enum {string}
         */
        "PersonController.State": "ACTIVE" | "LEFT" | "ALL";
        /** @description A long absence; `to` is the first day back. */
        "PersonEventController.Absence": {
            /** Format: date */
            from: string;
            kind: components["schemas"]["AbsenceKind"];
            note?: string | null;
            /** Format: date */
            to?: string | null;
        };
        /** @description A category; `also` keeps the present ones beside it. */
        "PersonEventController.CategoryChange": {
            also?: boolean | null;
            category: components["schemas"]["Category"];
            /** Format: date */
            on: string;
            source: string;
        };
        /** @description A leaving. */
        "PersonEventController.Leaving": {
            /** Format: date */
            on: string;
            reason: string;
        };
        /** @description The record that goes. */
        "PersonEventController.Merge": {
            goneId: string;
            reason: string;
        };
        /** @description A post. */
        "PersonEventController.PostChange": {
            /** Format: date */
            on: string;
            title: string;
        };
        /** @description A coming back. */
        "PersonEventController.Return": {
            /** Format: date */
            on: string;
            unitId?: string | null;
        };
        /** @description Why somebody needs to see whole numbers. */
        "PersonEventController.Reveal": {
            reason: string;
        };
        /** @description Whole numbers; null where none is on record. */
        "PersonEventController.RevealedView": {
            idNumber?: string | null;
            phone?: string | null;
        };
        /** @description A flag that begins (value true) or ends. */
        "PersonEventController.StatusChange": {
            kind: components["schemas"]["Flag"];
            /** Format: date */
            on: string;
            source: string;
            value: boolean;
        };
        /** @description A transfer. */
        "PersonEventController.Transfer": {
            /** Format: date */
            on: string;
            reason: string;
            unitId: string;
        };
        /** @description A person as answers name one, with today's unit. `id` is the public id. */
        PersonRef: {
            id: string;
            name: string;
            unit: components["schemas"]["UnitRef"];
        };
        /** @description A person in a list. */
        "PersonViews.PersonLine": {
            category: components["schemas"]["Category"];
            established: boolean;
            id: string;
            /** @description last four characters of the identity number */
            idTail?: string | null;
            inPost: boolean;
            /** Format: date */
            joinedOn: string;
            /** Format: date */
            leftOn?: string | null;
            name: string;
            postTitle?: string | null;
            registered: boolean;
            staffNumber?: string | null;
            unit: components["schemas"]["PersonViews.UnitRef"];
        };
        /** @description A page of people with the count of all. */
        "PersonViews.PersonPage": {
            items: components["schemas"]["PersonViews.PersonLine"][];
            next?: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        /** @description A person with all dated spans. */
        "PersonViews.PersonView": {
            category: components["schemas"]["Category"];
            education?: string | null;
            established: boolean;
            /** @description M, F or null */
            gender?: string | null;
            id: string;
            idMasked?: string | null;
            idTail?: string | null;
            inPost: boolean;
            /** Format: date */
            joinedOn: string;
            leaveReason?: string | null;
            /** Format: date */
            leftOn?: string | null;
            /** @description the record that stands for this one since a merge */
            mergedInto?: string | null;
            name: string;
            phoneMasked?: string | null;
            postTitle?: string | null;
            registered: boolean;
            spans: components["schemas"]["PersonViews.SpansView"];
            staffNumber?: string | null;
            unit: components["schemas"]["PersonViews.UnitRef"];
            /** Format: int32 */
            version: number;
        };
        /** @description Something that held from a day to the day before `to`. */
        "PersonViews.SpanView": {
            /** Format: date */
            from: string;
            /** @description the unit's name */
            label?: string | null;
            note?: string | null;
            /** Format: date */
            to?: string | null;
            /** @description unit's id, category, flag, title or kind of absence */
            value: string;
        };
        /** @description Spans by sort, oldest first. */
        "PersonViews.SpansView": {
            categories: components["schemas"]["PersonViews.SpanView"][];
            leaves: components["schemas"]["PersonViews.SpanView"][];
            posts: components["schemas"]["PersonViews.SpanView"][];
            statuses: components["schemas"]["PersonViews.SpanView"][];
            units: components["schemas"]["PersonViews.SpanView"][];
        };
        /** @description A unit by id and name. */
        "PersonViews.UnitRef": {
            id: string;
            name: string;
        };
        /** @description What the rules propose for a case. A rule proposes; a person decides. */
        Proposal: {
            /** @description the verdicts open to the signers, mildest first */
            allowed: components["schemas"]["Verdict"][];
            reasons: components["schemas"]["Reason"][];
            /**
             * Format: date
             * @description the proposed date; null where the verdict has none or no rule sets its length
             */
            until?: string | null;
            verdict: components["schemas"]["Verdict"];
            /** @description the proposal as one sentence in Chinese */
            words: string;
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
        /**
         * @description What a yearly quota is counted in. The two never convert into each other.
         * @enum {string}
         */
        QuotaUnit: "HOUR" | "DAY";
        /** @description Somebody who has just passed. */
        "ReadingWall.Arrival": {
            /** Format: date-time */
            at: string;
            person: components["schemas"]["PersonRef"];
        };
        /** @description What the wall shows. */
        "ReadingWall.Wall": {
            /** @description six digits, new every thirty seconds */
            code: string;
            /**
             * Format: int32
             * @description milliseconds until the digits change
             */
            codeValidFor: number;
            direction: components["schemas"]["Direction"];
            latest: components["schemas"]["ReadingWall.Arrival"][];
            /** @description those with a seat who have not */
            missing: components["schemas"]["PersonRef"][];
            /**
             * Format: int32
             * @description how many have passed in this direction
             */
            present: number;
            /** @description the text of the QR code, new every ten seconds */
            qr: string;
            /** Format: int32 */
            signedUp: number;
            /**
             * Format: int32
             * @description milliseconds until the QR code changes
             */
            validFor: number;
        };
        /** @description A node of the tree that gives the reasons for a proposal. */
        Reason: {
            children: components["schemas"]["Reason"][];
            /** @description where it stands; null where no clause is meant */
            clause?: string | null;
            /**
             * Format: int32
             * @description the number of the evidence that shows it; null for none
             */
            evidence?: number | null;
            mark: components["schemas"]["Reason.Mark"];
            /** @description the reason, in Chinese */
            words: string;
        };
        /**
         * @description What a reason weighs.
         * @enum {string}
         */
        "Reason.Mark": "AGAINST" | "FOR" | "ATTENTION";
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
         * @description Why a certificate is replaced by another.
         * @enum {string}
         */
        Replacement: "RENEWAL" | "EXCHANGE" | "LOST";
        /** @description A room as it shall be. */
        "RoomController.RoomChange": {
            closed: boolean;
            name: string;
            place?: string | null;
            /** Format: int32 */
            seats: number;
        };
        /** @description Rooms by name. */
        "RoomController.RoomPage": {
            items: components["schemas"]["RoomController.RoomView"][];
            next?: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        /** @description A new room. */
        "RoomController.RoomRequest": {
            name: string;
            place?: string | null;
            /** Format: int32 */
            seats: number;
            unitId: string;
        };
        /** @description A room. */
        "RoomController.RoomView": {
            closed: boolean;
            id: string;
            name: string;
            place?: string | null;
            /** Format: int32 */
            seats: number;
            unit: components["schemas"]["UnitRef"];
        };
        /**
         * @description What applying would do with a row.
         * @enum {string}
         */
        RowOutcome: "SAME" | "CHANGE" | "NEW" | "BAD" | "SKIPPED";
        /** @description Assignments, by unit and the higher layer first. */
        "RuleAssignmentController.AssignmentList": {
            items: components["schemas"]["RuleAssignmentController.AssignmentView"][];
        };
        /** @description An assignment. */
        "RuleAssignmentController.AssignmentView": {
            /** Format: date */
            from: string;
            id: string;
            /** Format: int32 */
            layer: number;
            ruleSet: components["schemas"]["RuleAssignmentController.RuleSetRef"];
            /** Format: date */
            to?: string | null;
            unit: components["schemas"]["UnitRef"];
        };
        /** @description The rules of a unit on a day. */
        "RuleAssignmentController.EffectiveView": {
            identity: string;
            /** Format: date */
            on: string;
            unit: components["schemas"]["UnitRef"];
            values: components["schemas"]["EffectiveValueView"][];
        };
        /** @description An assignment to be. */
        "RuleAssignmentController.NewAssignment": {
            /** Format: date */
            from: string;
            /**
             * Format: int32
             * @description within a unit the higher layer wins
             */
            layer: number;
            ruleSetId: string;
            /**
             * Format: date
             * @description the first day on which it no longer holds
             */
            to?: string | null;
            unitId: string;
        };
        /** @description A rule set by id and name. */
        "RuleAssignmentController.RuleSetRef": {
            id: string;
            name: string;
        };
        /** @description A rule set to be. */
        "RuleSetController.NewRuleSet": {
            code: string;
            document: string;
            issuingLevel: components["schemas"]["IssuingLevel"];
            name: string;
            region: string;
        };
        /** @description Every setting. */
        "RuleSetController.RuleKeyList": {
            items: components["schemas"]["RuleSetController.RuleKeyView"][];
        };
        /** @description A setting. */
        "RuleSetController.RuleKeyView": {
            form: string;
            group: string;
            groupEn: string;
            groupZh: string;
            key: string;
            labelEn: string;
            labelZh: string;
            shape: components["schemas"]["RuleShapeView"];
            use: components["schemas"]["RuleUse"];
        };
        /** @description From when a version is to hold. */
        "RuleSetController.RulePublication": {
            /** Format: date */
            validFrom: string;
        };
        /** @description What is to be said. */
        "RuleSetController.RuleStatement": {
            /** @description the document's words or clause number */
            clause: string;
            /** @description JSON in the form of the key */
            value?: Record<string, never> | null;
        };
        /** @description A rule set with its versions. */
        RuleSetView: {
            code: string;
            demonstration: boolean;
            document: string;
            id: string;
            issuingLevel: components["schemas"]["IssuingLevel"];
            issuingLevelEn: string;
            issuingLevelZh: string;
            name: string;
            region: string;
            shipped: boolean;
            versions: components["schemas"]["RuleSetView.RuleVersionRef"][];
        };
        /** @description All rule sets. */
        "RuleSetView.RuleSetList": {
            items: components["schemas"]["RuleSetView"][];
        };
        /** @description What a version says about a key. */
        "RuleSetView.RuleValueView": {
            clause: string;
            group: string;
            key: string;
            labelEn: string;
            labelZh: string;
            shown: string;
            value: Record<string, never>;
        };
        /** @description A version without what it says. */
        "RuleSetView.RuleVersionRef": {
            id: string;
            /** Format: int32 */
            number: number;
            state: components["schemas"]["VersionState"];
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo?: string | null;
        };
        /** @description A version with everything it says, in the order of the keys. */
        "RuleSetView.RuleVersionView": {
            id: string;
            /** Format: int32 */
            number: number;
            state: components["schemas"]["VersionState"];
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo?: string | null;
            values: components["schemas"]["RuleSetView.RuleValueView"][];
        };
        /** @description What a page has to ask for to write a value. */
        RuleShapeView: {
            /** @description what a choice may be */
            choices: components["schemas"]["RuleShapeView.RuleChoiceView"][];
            /**
             * Format: int32
             * @description how many decimals a number may have
             */
            decimals: number;
            each?: components["schemas"]["RuleShapeView"] | null;
            /** @description the fields of an object */
            fields: components["schemas"]["RuleShapeView.RuleFieldView"][];
            /** @description `number`, `flag`, `text`, `date`, `month-day`, `choice`, `list` or `object` */
            kind: string;
            /**
             * Format: int32
             * @description the least number
             */
            least?: number | null;
            /**
             * Format: int32
             * @description the greatest number, the longest text, or the most entries of a list
             */
            most?: number | null;
            unitEn: string;
            /** @description the unit of a number; empty for none */
            unitZh: string;
        };
        /** @description A constant that may be chosen. */
        "RuleShapeView.RuleChoiceView": {
            en: string;
            value: string;
            zh: string;
        };
        /** @description A field of an object; its label is empty where the value speaks for itself. */
        "RuleShapeView.RuleFieldView": {
            en: string;
            name: string;
            required: boolean;
            shape: components["schemas"]["RuleShapeView"];
            zh: string;
        };
        /**
         * @description Whether this version of the product acts on a rule or only keeps and shows it.
         * @enum {string}
         */
        RuleUse: "ACTS" | "ON_RECORD";
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
        /**
         * @description Where somebody stands in the running law year; the later in this list, the worse.
         * @enum {string}
         */
        StandingStatus: "NOT_SET" | "MET" | "ON_TRACK" | "BEHIND" | "UNREACHABLE";
        /** @description Where somebody stands. Amounts are hundredths of a 学时, or half-days where the unit is DAY. */
        StandingView: {
            /** Format: int32 */
            booked: number;
            categories: components["schemas"]["StandingView.CategoryView"][];
            certificate?: components["schemas"]["StandingView.CertificateRef"] | null;
            /** Format: int32 */
            counted: number;
            /** Format: int32 */
            daysLeft?: number | null;
            /**
             * Format: int32
             * @description what is due at the year's end
             */
            due?: number | null;
            /** Format: date */
            dueDate?: string | null;
            /**
             * Format: int32
             * @description what is due on dueDate, which a renewal may bring forward
             */
            dueNow?: number | null;
            explanation: components["schemas"]["StandingView.ReasonNode"];
            forecast?: components["schemas"]["StandingView.ForecastView"] | null;
            /** Format: int32 */
            lawYear: number;
            milestones: components["schemas"]["StandingView.MilestoneView"][];
            reachable?: boolean | null;
            rules: string;
            /**
             * Format: int32
             * @description what is missing of dueNow, category minimums included
             */
            shortfall?: number | null;
            status: components["schemas"]["StandingStatus"];
            unit?: components["schemas"]["QuotaUnit"] | null;
            years: components["schemas"]["StandingView.YearView"][];
        };
        /** @description A category's share; `due` null where it has no minimum. */
        "StandingView.CategoryView": {
            code: string;
            /** Format: int32 */
            counted: number;
            /** Format: int32 */
            due?: number | null;
            en: string;
            /** Format: int32 */
            shortfall?: number | null;
            zh: string;
        };
        /** @description The certificate that ends first. */
        "StandingView.CertificateRef": {
            id: string;
            number: string;
            /** Format: date */
            validTo: string;
        };
        /** @description The parts of the forecast's formula; `dailyCap` and `max` null where the rules name no cap. */
        "StandingView.ForecastView": {
            /** Format: int32 */
            booked: number;
            /** Format: int32 */
            counted: number;
            /** Format: int32 */
            dailyCap?: number | null;
            /** Format: int32 */
            expected: number;
            /** Format: int32 */
            max?: number | null;
            /** Format: int32 */
            pace: number;
            /** Format: int32 */
            remainingDays: number;
        };
        /** @description A date ahead on which something is due. */
        "StandingView.MilestoneView": {
            /** Format: date */
            date: string;
            /** Format: int32 */
            due: number;
            forecast: components["schemas"]["StandingView.ForecastView"];
            kind: components["schemas"]["Milestone.Kind"];
            /** Format: int32 */
            shortfall: number;
            status: components["schemas"]["StandingStatus"];
        };
        /** @description One step of an explanation. */
        "StandingView.ReasonNode": {
            children: components["schemas"]["StandingView.ReasonNode"][];
            clause?: string | null;
            /** @description the rule set it rests on; null for a fact, or for a rule that is not set */
            rule?: string | null;
            value?: string | null;
            version?: string | null;
            words: string;
        };
        /** @description A closed year of the certificate's term. */
        "StandingView.YearView": {
            /** Format: int32 */
            counted: number;
            /** Format: int32 */
            due?: number | null;
            explanation: components["schemas"]["StandingView.ReasonNode"];
            governedBy?: string | null;
            reason: components["schemas"]["YearReason"];
            /** Format: int32 */
            shortfall?: number | null;
            status: components["schemas"]["YearStatus"];
            unit?: components["schemas"]["QuotaUnit"] | null;
            /** Format: int32 */
            year: number;
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
        /** @description A unit to be. */
        "UnitController.NewUnit": {
            code: string;
            kind: components["schemas"]["UnitKind"];
            name: string;
            parentId: string;
            shortName?: string | null;
        };
        /** @description What a unit is called from now on. */
        "UnitController.UnitChange": {
            kind: components["schemas"]["UnitKind"];
            name: string;
            shortName?: string | null;
            /** Format: int32 */
            version: number;
        };
        /** @description From when a unit is closed. */
        "UnitController.UnitClosing": {
            /** Format: date */
            on: string;
        };
        /** @description Units in the order of the tree's siblings. */
        "UnitController.UnitList": {
            items: components["schemas"]["UnitController.UnitView"][];
        };
        /** @description Where a unit goes. */
        "UnitController.UnitMove": {
            parentId: string;
        };
        /** @description A unit. */
        "UnitController.UnitView": {
            /** Format: date */
            closedOn?: string | null;
            code: string;
            id: string;
            kind: components["schemas"]["UnitKind"];
            name: string;
            /** @description null for the topmost in scope */
            parentId?: string | null;
            /**
             * Format: int64
             * @description how many serve in it and below it
             */
            people: number;
            shortName?: string | null;
            /** Format: int32 */
            version: number;
        };
        /**
         * @description What a unit is: 政府, 部门, 乡镇街道, 执法队, 内设机构, 其他.
         * @enum {string}
         */
        UnitKind: "GOVERNMENT" | "DEPARTMENT" | "TOWNSHIP" | "BRIGADE" | "OFFICE" | "OTHER";
        /** @description A unit as answers name one. `id` is the public id. */
        UnitRef: {
            id: string;
            name: string;
        };
        /**
         * @description What two persons may decide, from the mildest to the gravest. Suspension, taking back and cancelling are three effects with different returns; making up is a date by which the cause must be gone.
         * @enum {string}
         */
        Verdict: "CLEAR" | "MAKE_UP" | "SUSPEND" | "TAKE_BACK" | "CANCEL";
        /** @description VALID, SUSPENDED, TAKEN_BACK, CANCELLED, EXPIRED, NOT_YET or NOT_FOUND; the rest null where not found. */
        "VerifyController.LookView": {
            /** Format: date-time */
            checkedAt: string;
            kindEn?: string | null;
            kindZh?: string | null;
            number?: string | null;
            state: string;
            /** Format: date */
            validTo?: string | null;
        };
        /**
         * @description Where a version stands.
         * @enum {string}
         */
        VersionState: "DRAFT" | "PUBLISHED";
        /**
         * @description How a check-in came about.
         * @enum {string}
         */
        Way: "QR" | "CODE" | "HAND";
        /**
         * @description Why a closed year has the status it has.
         * @enum {string}
         */
        YearReason: "JUDGED" | "MADE_UP" | "EXEMPTED" | "OUTSIDE_TERM" | "RECORDS_FROM_NOT_SET" | "BEFORE_RECORDS" | "QUOTA_NOT_SET" | "NOT_BOUND" | "PART_YEAR_NOT_SET";
        /**
         * @description How a closed law year ended.
         * @enum {string}
         */
        YearStatus: "MET" | "SHORT" | "NOT_SET" | "NOT_JUDGED";
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
    page: {
        parameters: {
            query?: {
                unit?: string | null;
                status?: string | null;
                q?: string | null;
                sort?: string | null;
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
                    "application/json": components["schemas"]["BehindView.BehindPage"];
                };
            };
        };
    };
    export: {
        parameters: {
            query?: {
                unit?: string | null;
                status?: string | null;
                q?: string | null;
                sort?: string | null;
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
    remind: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BehindController.RemindRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BehindController.Reminded"];
                };
            };
        };
    };
    summary: {
        parameters: {
            query?: {
                unit?: string | null;
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
                    "application/json": components["schemas"]["BehindView.BehindSummary"];
                };
            };
        };
    };
    queue_1: {
        parameters: {
            query?: {
                state?: string | null;
                unit?: string | null;
                q?: string | null;
                ground?: string | null;
                mine?: boolean;
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
                    "application/json": components["schemas"]["ClearanceJson.CasePage"];
                };
            };
        };
    };
    counts: {
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
                    "application/json": components["schemas"]["ClearanceJson.CaseCounts"];
                };
            };
        };
    };
    export_1: {
        parameters: {
            query?: {
                state?: string | null;
                unit?: string | null;
                q?: string | null;
                ground?: string | null;
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
                    "application/json": string;
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
                    "application/json": components["schemas"]["ClearanceJson.CaseView"];
                };
            };
        };
    };
    evidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
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
                    "text/plain": string;
                };
            };
        };
    };
    returnCase: {
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
                "application/json": components["schemas"]["ClearanceJson.ReasonRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClearanceJson.CaseView"];
                };
            };
        };
    };
    sign: {
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
                "application/json": components["schemas"]["ClearanceJson.SignRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClearanceJson.CaseView"];
                };
            };
        };
    };
    kinds: {
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
                    "application/json": components["schemas"]["CertificateViews.KindView"][];
                };
            };
        };
    };
    page_1: {
        parameters: {
            query?: {
                q?: string | null;
                unit?: string | null;
                person?: string | null;
                state?: string | null;
                endsBefore?: string | null;
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
                    "application/json": components["schemas"]["CertificateViews.CertificatePage"];
                };
            };
        };
    };
    issue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueController.IssueRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateViews.CertificateView"];
                };
            };
        };
    };
    export_2: {
        parameters: {
            query?: {
                q?: string | null;
                unit?: string | null;
                person?: string | null;
                state?: string | null;
                endsBefore?: string | null;
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
                    "application/octet-stream": string;
                };
            };
        };
    };
    gate: {
        parameters: {
            query: {
                person: string;
                kind: string;
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
                    "application/json": components["schemas"]["CertificateViews.GateView"];
                };
            };
        };
    };
    one_1: {
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
                    "application/json": components["schemas"]["CertificateViews.CertificateView"];
                };
            };
        };
    };
    custody: {
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
                "application/json": components["schemas"]["IssueController.CustodyRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateViews.CertificateView"];
                };
            };
        };
    };
    qr: {
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
                    "image/svg+xml": string;
                };
            };
        };
    };
    replace: {
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
                "application/json": components["schemas"]["IssueController.ReplaceRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateViews.CertificateView"];
                };
            };
        };
    };
    giveBack: {
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
                "application/json": components["schemas"]["IssueController.ReturnRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateViews.CertificateView"];
                };
            };
        };
    };
    checkIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckInController.CheckInRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckInController.PassedView"];
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
    decision: {
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
                    "application/json": components["schemas"]["ClearanceJson.DecisionView"];
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
                unit?: string | null;
                ground?: string | null;
                status?: string | null;
                open?: boolean | null;
                q?: string | null;
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
                    "application/json": components["schemas"]["ClearanceJson.FlagPage"];
                };
            };
        };
    };
    export_3: {
        parameters: {
            query?: {
                unit?: string | null;
                ground?: string | null;
                status?: string | null;
                open?: boolean | null;
                q?: string | null;
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
                    "application/json": string;
                };
            };
        };
    };
    withdraw_2: {
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
                "application/json": components["schemas"]["ClearanceJson.ReasonRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClearanceJson.FlagView"];
                };
            };
        };
    };
    list_3: {
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
    list_4: {
        parameters: {
            query?: {
                kind?: string | null;
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
                    "application/json": components["schemas"]["ImportController.ImportPage"];
                };
            };
        };
    };
    upload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    kind: string;
                    sheet?: string | null;
                    unit: string;
                };
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportViews.ImportView"];
                };
            };
        };
    };
    template: {
        parameters: {
            query: {
                kind: string;
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
                    "application/octet-stream": unknown;
                };
            };
        };
    };
    one_2: {
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
                    "application/json": components["schemas"]["ImportViews.ImportView"];
                };
            };
        };
    };
    discard: {
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
    apply: {
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
                    "application/json": components["schemas"]["ImportViews.ImportView"];
                };
            };
        };
    };
    badRows: {
        parameters: {
            query?: {
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
                    "application/octet-stream": unknown;
                };
            };
        };
    };
    missing: {
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
                    "application/json": components["schemas"]["ImportController.MissingList"];
                };
            };
        };
    };
    rows: {
        parameters: {
            query?: {
                outcome?: components["schemas"]["RowOutcome"] | null;
                cursor?: number | null;
                limit?: number | null;
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
                    "application/json": components["schemas"]["ImportController.RowPage"];
                };
            };
        };
    };
    cure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                line: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportController.Cure"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportViews.RowView"];
                };
            };
        };
    };
    skip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                line: number;
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
                    "application/json": components["schemas"]["ImportViews.RowView"];
                };
            };
        };
    };
    undo: {
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
                    "application/json": components["schemas"]["ImportViews.ImportView"];
                };
            };
        };
    };
    list_5: {
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
    list_6: {
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
                    "application/json": components["schemas"]["LecturerController.LecturerPage"];
                };
            };
        };
    };
    add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LecturerController.LecturerRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LecturerController.LecturerView"];
                };
            };
        };
    };
    change: {
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
                "application/json": components["schemas"]["LecturerController.LecturerChange"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LecturerController.LecturerView"];
                };
            };
        };
    };
    list_7: {
        parameters: {
            query?: {
                from?: string | null;
                to?: string | null;
                unit?: string | null;
                room?: string | null;
                lecturer?: string | null;
                mine?: boolean;
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
                    "application/json": components["schemas"]["LectureView.LecturePage"];
                };
            };
        };
    };
    schedule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LectureRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LectureView"];
                };
            };
        };
    };
    check: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LectureRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClashView.ClashList"];
                };
            };
        };
    };
    find: {
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
                    "application/json": components["schemas"]["LectureView"];
                };
            };
        };
    };
    change_1: {
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
                "application/json": components["schemas"]["LectureChange"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LectureView"];
                };
            };
        };
    };
    list_8: {
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
                    "application/json": components["schemas"]["AttendanceView.AttendancePage"];
                };
            };
        };
    };
    enter: {
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
                "application/json": components["schemas"]["AttendanceController.EntryRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckInController.PassedView"];
                };
            };
        };
    };
    export_4: {
        parameters: {
            query?: {
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
    print: {
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
                    "application/json": components["schemas"]["AttendanceView.AttendanceSheet"];
                };
            };
        };
    };
    cancel: {
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
                "application/json": components["schemas"]["LectureController.CancelRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LectureView"];
                };
            };
        };
    };
    confirm: {
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
                    "application/json": components["schemas"]["AttendanceController.ConfirmedView"];
                };
            };
        };
    };
    correct: {
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
                "application/json": components["schemas"]["AttendanceController.CorrectionRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceView.AttendancePage"];
                };
            };
        };
    };
    take: {
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
                    "application/json": components["schemas"]["LectureView"];
                };
            };
        };
    };
    giveBack_1: {
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
                    "application/json": components["schemas"]["LectureView"];
                };
            };
        };
    };
    read_1: {
        parameters: {
            query?: {
                direction?: components["schemas"]["Direction"];
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
                    "application/json": components["schemas"]["ReadingWall.Wall"];
                };
            };
        };
    };
    qr_1: {
        parameters: {
            query?: {
                direction?: components["schemas"]["Direction"];
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
                    "image/svg+xml": string;
                };
            };
        };
    };
    open_1: {
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
                    "application/json": components["schemas"]["CertificateViews.CertificateList"];
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
                    "application/json": components["schemas"]["ClearanceJson.OwnView"];
                };
            };
        };
    };
    own_3: {
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
    page_2: {
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
    read_2: {
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
    own_4: {
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
    own_5: {
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
                    "application/json": components["schemas"]["StandingView"];
                };
            };
        };
    };
    list_9: {
        parameters: {
            query?: {
                q?: string | null;
                unit?: string | null;
                category?: components["schemas"]["Category"] | null;
                flag?: components["schemas"]["PersonController.FlagFilter"] | null;
                state?: components["schemas"]["PersonController.State"] | null;
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
                    "application/json": components["schemas"]["PersonViews.PersonPage"];
                };
            };
        };
    };
    create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonController.NewPerson"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonViews.PersonView"];
                };
            };
        };
    };
    export_5: {
        parameters: {
            query?: {
                format?: string | null;
                q?: string | null;
                unit?: string | null;
                category?: components["schemas"]["Category"] | null;
                flag?: components["schemas"]["PersonController.FlagFilter"] | null;
                state?: components["schemas"]["PersonController.State"] | null;
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
                    "application/octet-stream": unknown;
                };
            };
        };
    };
    one_3: {
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
                    "application/json": components["schemas"]["PersonViews.PersonView"];
                };
            };
        };
    };
    edit: {
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
                "application/json": components["schemas"]["PersonController.PersonChange"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonViews.PersonView"];
                };
            };
        };
    };
    absence: {
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
                "application/json": components["schemas"]["PersonEventController.Absence"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonViews.PersonView"];
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
    category: {
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
                "application/json": components["schemas"]["PersonEventController.CategoryChange"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonViews.PersonView"];
                };
            };
        };
    };
    leave: {
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
                "application/json": components["schemas"]["PersonEventController.Leaving"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonViews.PersonView"];
                };
            };
        };
    };
    page_3: {
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
    export_6: {
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
    merge: {
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
                "application/json": components["schemas"]["PersonEventController.Merge"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonViews.PersonView"];
                };
            };
        };
    };
    post: {
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
                "application/json": components["schemas"]["PersonEventController.PostChange"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonViews.PersonView"];
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
    comeBack: {
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
                "application/json": components["schemas"]["PersonEventController.Return"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonViews.PersonView"];
                };
            };
        };
    };
    reveal: {
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
                "application/json": components["schemas"]["PersonEventController.Reveal"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonEventController.RevealedView"];
                };
            };
        };
    };
    of_1: {
        parameters: {
            query?: {
                at?: string | null;
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
                    "application/json": components["schemas"]["StandingView"];
                };
            };
        };
    };
    status: {
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
                "application/json": components["schemas"]["PersonEventController.StatusChange"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonViews.PersonView"];
                };
            };
        };
    };
    transfer: {
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
                "application/json": components["schemas"]["PersonEventController.Transfer"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonViews.PersonView"];
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
    list_10: {
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
                    "application/json": components["schemas"]["RoomController.RoomPage"];
                };
            };
        };
    };
    add_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoomController.RoomRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomController.RoomView"];
                };
            };
        };
    };
    change_2: {
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
                "application/json": components["schemas"]["RoomController.RoomChange"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomController.RoomView"];
                };
            };
        };
    };
    list_11: {
        parameters: {
            query: {
                unit: string;
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
                    "application/json": components["schemas"]["RuleAssignmentController.AssignmentList"];
                };
            };
        };
    };
    assign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleAssignmentController.NewAssignment"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleAssignmentController.AssignmentView"];
                };
            };
        };
    };
    end: {
        parameters: {
            query?: {
                to?: string | null;
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
                    "application/json": components["schemas"]["RuleAssignmentController.AssignmentView"];
                };
            };
        };
    };
    keys: {
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
                    "application/json": components["schemas"]["RuleSetController.RuleKeyList"];
                };
            };
        };
    };
    list_12: {
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
                    "application/json": components["schemas"]["RuleSetView.RuleSetList"];
                };
            };
        };
    };
    add_2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleSetController.NewRuleSet"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetView"];
                };
            };
        };
    };
    draft: {
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
                    "application/json": components["schemas"]["RuleSetView.RuleVersionView"];
                };
            };
        };
    };
    version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                versionId: string;
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
                    "application/json": components["schemas"]["RuleSetView.RuleVersionView"];
                };
            };
        };
    };
    publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                versionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleSetController.RulePublication"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetView.RuleVersionView"];
                };
            };
        };
    };
    put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                versionId: string;
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleSetController.RuleStatement"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetView.RuleVersionView"];
                };
            };
        };
    };
    remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                versionId: string;
                key: string;
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
                    "application/json": components["schemas"]["RuleSetView.RuleVersionView"];
                };
            };
        };
    };
    effective: {
        parameters: {
            query: {
                unit: string;
                on?: string | null;
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
                    "application/json": components["schemas"]["RuleAssignmentController.EffectiveView"];
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
    list_13: {
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
    end_1: {
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
    list_14: {
        parameters: {
            query?: {
                q?: string | null;
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
                    "application/json": components["schemas"]["UnitController.UnitList"];
                };
            };
        };
    };
    create_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitController.NewUnit"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitController.UnitView"];
                };
            };
        };
    };
    rename: {
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
                "application/json": components["schemas"]["UnitController.UnitChange"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitController.UnitView"];
                };
            };
        };
    };
    close: {
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
                "application/json": components["schemas"]["UnitController.UnitClosing"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitController.UnitView"];
                };
            };
        };
    };
    move_1: {
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
                "application/json": components["schemas"]["UnitController.UnitMove"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitController.UnitView"];
                };
            };
        };
    };
    look: {
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
                    "application/json": components["schemas"]["VerifyController.LookView"];
                };
            };
        };
    };
}
