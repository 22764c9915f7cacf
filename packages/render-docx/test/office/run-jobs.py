# Opens DOCX files in LibreOffice, does a command with each and saves them, all in one run of it.
# usage: run-jobs.py PROFILE COMMAND SOURCE TARGET [COMMAND SOURCE TARGET …]
# COMMAND is one of LibreOffice's («AcceptAllTrackedChanges») or empty; TARGET ends in .txt or .docx.
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def values(**given):
    return tuple(PropertyValue(Name=name, Value=value) for name, value in given.items())


def connect(resolver, pipe):
    for _ in range(600):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.1)
    raise SystemExit("LibreOffice does not answer")


FILTERS = {
    "txt": {"FilterName": "Text (encoded)", "FilterOptions": "UTF8,LF"},
    "docx": {"FilterName": "MS Word 2007 XML"},
}

profile, *jobs = sys.argv[1:]
pipe = "polozh" + "".join(sign for sign in profile if sign.isalnum())[-20:]
office = subprocess.Popen(
    ["soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{profile}", f"--accept=pipe,name={pipe};urp;"],
    stdout=subprocess.DEVNULL,
    stderr=subprocess.DEVNULL,
)
local = uno.getComponentContext()
context = connect(local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local), pipe)
services = context.ServiceManager
desktop = services.createInstanceWithContext("com.sun.star.frame.Desktop", context)
dispatcher = services.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
for command, source, target in zip(jobs[0::3], jobs[1::3], jobs[2::3]):
    document = desktop.loadComponentFromURL(f"file://{source}", "_blank", 0, values(Hidden=True))
    if command:
        dispatcher.executeDispatch(document.CurrentController.Frame, f".uno:{command}", "", 0, ())
    document.storeToURL(f"file://{target}", values(**FILTERS[target.rsplit(".", 1)[1]]))
    document.close(True)
desktop.terminate()
try:
    office.wait(5)
except subprocess.TimeoutExpired:
    office.kill()
