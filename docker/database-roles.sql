-- The databases and roles of Santunan, to be run once with psql by whoever may create both:
--
--   psql "postgres://<administrator>@<server>/postgres" --file docker/database-roles.sql
--
-- Passwords come from the environment: <SERVICE>_OWNER_PASSWORD and <SERVICE>_APP_PASSWORD.
-- Each service has a database that no other service may connect to, and two roles: <service>_owner owns the tables
-- and is used by migrations only (OWNER_DATABASE_URL); <service>_app is what the running service connects as
-- (DATABASE_URL). It owns nothing; each migration grants it what it needs: of the events INSERT and SELECT, never
-- UPDATE, DELETE or TRUNCATE. PostgreSQL 17 or later.

\set ON_ERROR_STOP on

\getenv enrollment_owner_password ENROLLMENT_OWNER_PASSWORD
\getenv enrollment_app_password ENROLLMENT_APP_PASSWORD
CREATE ROLE enrollment_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'enrollment_owner_password';
CREATE ROLE enrollment_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'enrollment_app_password';
CREATE DATABASE enrollment OWNER enrollment_owner TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C';
REVOKE ALL ON DATABASE enrollment FROM PUBLIC;
GRANT CONNECT ON DATABASE enrollment TO enrollment_app;
\connect enrollment
ALTER SCHEMA public OWNER TO enrollment_owner;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO enrollment_app;

\getenv billing_owner_password BILLING_OWNER_PASSWORD
\getenv billing_app_password BILLING_APP_PASSWORD
CREATE ROLE billing_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'billing_owner_password';
CREATE ROLE billing_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'billing_app_password';
CREATE DATABASE billing OWNER billing_owner TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C';
REVOKE ALL ON DATABASE billing FROM PUBLIC;
GRANT CONNECT ON DATABASE billing TO billing_app;
\connect billing
ALTER SCHEMA public OWNER TO billing_owner;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO billing_app;

\getenv claims_owner_password CLAIMS_OWNER_PASSWORD
\getenv claims_app_password CLAIMS_APP_PASSWORD
CREATE ROLE claims_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'claims_owner_password';
CREATE ROLE claims_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'claims_app_password';
CREATE DATABASE claims OWNER claims_owner TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C';
REVOKE ALL ON DATABASE claims FROM PUBLIC;
GRANT CONNECT ON DATABASE claims TO claims_app;
\connect claims
ALTER SCHEMA public OWNER TO claims_owner;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO claims_app;

\getenv disbursement_owner_password DISBURSEMENT_OWNER_PASSWORD
\getenv disbursement_app_password DISBURSEMENT_APP_PASSWORD
CREATE ROLE disbursement_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'disbursement_owner_password';
CREATE ROLE disbursement_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'disbursement_app_password';
CREATE DATABASE disbursement OWNER disbursement_owner TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C';
REVOKE ALL ON DATABASE disbursement FROM PUBLIC;
GRANT CONNECT ON DATABASE disbursement TO disbursement_app;
\connect disbursement
ALTER SCHEMA public OWNER TO disbursement_owner;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO disbursement_app;

\getenv audit_owner_password AUDIT_OWNER_PASSWORD
\getenv audit_app_password AUDIT_APP_PASSWORD
CREATE ROLE audit_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'audit_owner_password';
CREATE ROLE audit_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'audit_app_password';
CREATE DATABASE audit OWNER audit_owner TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C';
REVOKE ALL ON DATABASE audit FROM PUBLIC;
GRANT CONNECT ON DATABASE audit TO audit_app;
\connect audit
ALTER SCHEMA public OWNER TO audit_owner;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO audit_app;
