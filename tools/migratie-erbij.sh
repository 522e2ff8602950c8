#!/usr/bin/env bash
# Adds one migration with this name to both providers, from what changed in the model: tools/migratie-erbij.sh VerzoekKrijgtKanaal
#
# A migration that is on main is never changed or made anew: there are databases that ran it. Expand, then contract, so that the version that still runs keeps
# working while the next one starts:
#   1. expand:   add the column or table, nullable or with a default; write both, read the old one;
#   2. move:     fill it, in the migration or by a job;
#   3. contract: in a later release, when nothing reads the old one any more, drop it in a migration of its own.
# EF writes a rename as drop and add, which loses the data: read what was made, for both providers, before you commit it.
# To take one back that is not on main yet: delete its two files and `git checkout` both snapshots.
set -euo pipefail
cd "$(dirname "$0")/.."
web=src/OuderPortaal.Web
map=$web/Data/Migrations
naam=${1:-}

if ! [[ $naam =~ ^[A-Z][A-Za-z0-9]+$ ]]; then
    echo "Give the migration a name in PascalCase, of what changes: tools/migratie-erbij.sh VerzoekKrijgtKanaal" >&2
    exit 2
fi
if compgen -G "$map/*/*_$naam.cs" >/dev/null; then
    echo "There is a migration $naam already. Choose another name." >&2
    exit 2
fi

dotnet tool restore >/dev/null
dotnet build "$web" -v q --nologo -p:RunAnalyzers=false
for provider in Sqlite SqlServer; do
    dotnet ef migrations add "$naam" --no-build --project "$web" --context "${provider}PortaalDbContext" --output-dir "Data/Migrations/$provider" -- \
        --Database:Provider="$provider" --ConnectionStrings:Portaal="Data Source=bestaat-niet"
done

# One name with one time on both sides, so that the pair can be seen as one.
stempel() { basename "$(ls "$map/$1"/*_"$naam".cs)" "_$naam.cs"; }
een=$(stempel Sqlite)
ander=$(stempel SqlServer)

# No migration carries the model of its moment along: on SQLite nothing reads it, on SQL Server that of today serves (docs/adr/0024). What stands on top of that file moves to the migration.
for provider in Sqlite SqlServer; do
    zelf="$map/$provider/$(stempel $provider)_$naam"
    kenmerken=$(grep -E '^ +\[(DbContext|Migration)\(' "$zelf.Designer.cs" | sed 's/$/\\n/' | tr -d '\n')
    sed -i -e "s/^    public partial class /$kenmerken&/" -e 's/using Microsoft.EntityFrameworkCore.Migrations;/using Microsoft.EntityFrameworkCore.Infrastructure;\n&/' "$zelf.cs"
    rm "$zelf.Designer.cs"
done
sqlserver="$map/SqlServer/${een}_$naam.cs"
[ "$ander" = "$een" ] || mv "$map/SqlServer/${ander}_$naam.cs" "$sqlserver"
sed -i -e "s/${ander}_$naam/${een}_$naam/" -e "s/class $naam : Migration/class $naam : SqlServerMigratie/" "$sqlserver"
dotnet build "$web" -v q --nologo -p:RunAnalyzers=false
echo "Made ${een}_$naam for both providers. Read both before you commit."
