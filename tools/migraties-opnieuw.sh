#!/usr/bin/env bash
# Makes the Initial migration of both providers anew from the model. Only until issue 1 closes: after that migrations are only added.
set -euo pipefail
cd "$(dirname "$0")/.."
web=src/OuderPortaal.Web

dotnet tool restore >/dev/null
rm -rf "$web/Data/Migrations"
dotnet build "$web" -v q --nologo
for provider in Sqlite SqlServer; do
    dotnet ef migrations add Initial --no-build --project "$web" --context "${provider}PortaalDbContext" --output-dir "Data/Migrations/$provider" -- \
        --Database:Provider="$provider" --ConnectionStrings:Portaal="Data Source=bestaat-niet"
done
# One name on both sides, so that the pair can be seen as one.
stempel=$(basename "$(ls "$web"/Data/Migrations/Sqlite/*_Initial.cs)" _Initial.cs)
oud=$(basename "$(ls "$web"/Data/Migrations/SqlServer/*_Initial.cs)" _Initial.cs)
if [ "$oud" != "$stempel" ]; then
    for bestand in "$web"/Data/Migrations/SqlServer/"$oud"_*; do
        mv "$bestand" "${bestand/$oud/$stempel}"
    done
    sed -i "s/${oud}_Initial/${stempel}_Initial/" "$web"/Data/Migrations/SqlServer/*.cs
fi
dotnet build "$web" -v q --nologo
