/* Generated from backend/contract/openapi.json by `npm run api`. Never edited by hand. */
export interface paths {
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
